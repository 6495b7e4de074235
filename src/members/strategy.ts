import type { AuthStrategy } from 'payload'
import { JWTAuthentication } from 'payload'
import { memberOfCookies } from './session'

/**
 * Who holds a member's cookie is that member, where nobody of the desk is signed in in the same browser. Payload asks the
 * desk's own tokens last, so they are asked here first: an editor who looks at the portal stays an editor in the panel.
 */
export const memberStrategy: AuthStrategy = {
  name: 'member-session',
  authenticate: async (asked) => {
    const { headers, payload } = asked
    const member = await memberOfCookies(payload, headers.get('cookie'))
    if (!member) return { user: null }
    const desk = await JWTAuthentication({ ...asked, strategyName: 'local-jwt' })
    if (desk.user) return desk
    return { user: { ...member, collection: 'members' as const, _strategy: 'member-session' } }
  },
}
