import type { Payload } from 'payload'
import type supertest from 'supertest'
import type { Role } from '@/access/permissions'
import { ROLES } from '@/access/permissions'
import type { Id } from '@/access/scope'

export type Person = { id: Id; email: string; name: string }
/** One person a role on the city union; `districtEditor` only on the district; `otherEditor` on a union beside it. */
export type People = Record<Role | 'districtEditor' | 'otherEditor' | 'secondChief', Person>

export const password = 'correct horse battery'

export async function makeOrganizations(
  payload: Payload,
): Promise<{ city: Id; district: Id; other: Id }> {
  const make = async (name: string, parent?: Id) => {
    const data = { name, level: 'city' as const, ...(parent !== undefined && { parent }) }
    return (
      await payload.create({
        collection: 'organizations',
        data: data as never,
        overrideAccess: true,
      })
    ).id
  }
  const city = await make('云帆市总工会')
  return { city, district: await make('星桥区总工会', city), other: await make('别处总工会') }
}

export async function makePeople(
  payload: Payload,
  on: { city: Id; district: Id; other: Id },
): Promise<People> {
  const make = async (key: string, role: Role, organization: Id): Promise<[string, Person]> => {
    const email = `${key.toLowerCase()}@test.local`
    const data = {
      email,
      password,
      name: `测试${key}`,
      organization,
      active: true,
      roles: [{ role, organization }],
    }
    const { id } = await payload.create({
      collection: 'users',
      data: data as never,
      overrideAccess: true,
    })
    return [key, { id, email, name: data.name }]
  }
  const rows: [string, Person][] = []
  for (const role of ROLES) rows.push(await make(role, role, on.city))
  rows.push(await make('districtEditor', 'editor', on.district))
  rows.push(await make('otherEditor', 'editor', on.other))
  rows.push(await make('secondChief', 'chief', on.city))
  return Object.fromEntries(rows) as People
}

export async function signIn(
  request: ReturnType<typeof supertest>,
  email: string,
): Promise<{ Authorization: string }> {
  const { body, status } = await request.post('/api/users/login').send({ email, password })
  if (status !== 200) throw new Error(`sign-in of ${email}: ${status} ${JSON.stringify(body)}`)
  return { Authorization: `JWT ${body.token}` }
}
