import type { Role } from '@/access/permissions'
import type { Id } from '@/access/scope'
import { password, signIn } from '../../kit/people'
import { setUp } from '../distribution/setUp'

/** Stands in every word of the city union that is nobody else's business. */
export const PRIVATE = '市总内部'

export type Stranger = 'nobody' | 'districtOperator' | 'otherOperator' | 'otherEditor' | 'moderator'

/** The city's desk full of private things, and people who come to look. */
export async function setUpStrangers() {
  const world = await setUp()
  const { app, payload } = world
  const { city, district, other } = app.organizations
  const join = async (name: string, role: Role, organization: Id) => {
    const email = `${name.toLowerCase()}@test.local`
    const data = {
      email,
      password,
      name,
      organization,
      active: true,
      roles: [{ role, organization }],
    }
    await payload.create({ collection: 'users', data: data as never, overrideAccess: true })
    return signIn(app.request, email)
  }
  const people: Record<Stranger, Record<string, string>> = {
    nobody: {},
    districtOperator: await join('districtOperator', 'operator', district),
    otherOperator: await join('otherOperator', 'operator', other),
    otherEditor: await app.as('otherEditor'),
    moderator: await app.as('moderator'),
  }
  const far = '2098-01-01T00:00:00.000Z'
  const { item, delivery } = await world.plan(`${PRIVATE}稿件`, [world.accounts.wechat], far)
  const { makeFilm } = await import('../../../scripts/chaos/makeFilm')
  const { docs } = await payload.find({ collection: 'media', limit: 1, depth: 0 })
  const picture = docs[0] as { id: Id; sha256: string; filename: string }
  const film = await makeFilm({
    payload,
    organization: city,
    title: `${PRIVATE}短片`,
    cover: picture.id,
  })
  const issueOf = async (title: string, organization: Id) =>
    (
      await payload.create({
        collection: 'issues',
        data: {
          ...{ title, organization, account: world.accounts.wechat },
          ...{ audience: 'all', articles: [{ news: item }] },
        } as never,
        overrideAccess: true,
      })
    ).id
  const [issue, smuggled] = [
    await issueOf(`${PRIVATE}一期`, city),
    await issueOf('混进来的一期', district),
  ]
  const ask = (
    method: 'get' | 'post' | 'patch' | 'delete',
    address: string,
    who: Stranger,
    body?: object,
  ) => {
    const asked = app.request[method](address).set(people[who])
    return body ? asked.send(body) : asked
  }
  return {
    ...world,
    ...{ item, delivery, film, picture, issue, smuggled, people, ask },
    city: { organization: city, account: world.accounts.wechat, site: world.accounts.web },
  }
}
