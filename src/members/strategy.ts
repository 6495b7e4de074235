import type { AuthStrategy } from 'payload'
import { memberOfCookies } from './session'

/** Who holds a member's cookie is that member, where nobody of the desk is signed in in the same browser. */
export const memberStrategy: AuthStrategy = {
  name: 'member-session',
  authenticate: async ({ headers, payload }) => {
    const member = await memberOfCookies(payload, headers.get('cookie'))
    return {
      user: member
        ? { ...member, collection: 'members' as const, _strategy: 'member-session' }
        : null,
    }
  },
}
