import type { ServerProps } from 'payload'
import { ROLE_LABELS } from '@/access/permissions'
import { rolesOf } from '@/access/scope'
import { env } from '@/env'
import { languageOf, wordsIn } from '../words/wordsIn'
import { DemoLoginButtons } from './DemoLoginButtons'

/** Demo people all live under this domain; nobody real does (RFC 6762 keeps .local off the Internet). */
const DEMO_DOMAIN = '@demo.local'

/** Under the login form of the demo: who there is, what they do; one click fills the form in. */
export async function DemoLogins({ payload, i18n }: Pick<ServerProps, 'payload' | 'i18n'>) {
  const { DEMO, DEMO_PASSWORD } = env()
  if (DEMO !== 'on') return null
  const { docs } = await payload.find({
    collection: 'users',
    where: { and: [{ email: { like: DEMO_DOMAIN } }, { active: { equals: true } }] },
    sort: 'createdAt',
    limit: 20,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  if (docs.length === 0) return null
  const language = languageOf(i18n?.language)
  const word = wordsIn(language)
  const logins = docs.map((user) => ({
    email: user.email,
    name: user.name,
    role: rolesOf(user)
      .map(({ role }) => ROLE_LABELS[role]?.[language] ?? role)
      .join('、'),
  }))
  return (
    <section className="gm-demo">
      <h2>{word('demoTitle')}</h2>
      <p className="gm-quiet">{word('demoHint', { password: DEMO_PASSWORD })}</p>
      <DemoLoginButtons logins={logins} password={DEMO_PASSWORD} />
    </section>
  )
}
