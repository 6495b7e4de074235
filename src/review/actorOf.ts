import type { PayloadRequest } from 'payload'
import type { Permission } from '@/access/permissions'
import { can, idOf, sameId } from '@/access/scope'
import type { User } from '@/payload-types'
import type { Actor, Principal } from './run'

const relevant: Permission[] = [
  'content.read',
  'review.submit',
  'review.first',
  'review.second',
  'review.final',
  'delivery.operate',
]

/** The signed-in person, what they may do on `organization`, and whom they stand in for at `now`. */
export async function actorOf(
  req: PayloadRequest,
  organization: unknown,
  now: Date,
): Promise<Actor | undefined> {
  const { user } = req
  if (!user) return undefined
  const ip = req.headers?.get('x-client-ip')
  return {
    id: String(user.id),
    name: nameOf(user),
    kind: isApiKey(user) ? 'apiKey' : 'person',
    may: await rightsOf(req, organization, user),
    principals: await principalsOf(req, organization, now),
    ...(ip && { ip }),
  }
}

export const isApiKey = (user: object): boolean =>
  '_strategy' in user && user._strategy === 'api-key'

export const nameOf = (user: object): string =>
  'name' in user && typeof user.name === 'string' ? user.name : ''

async function rightsOf(
  req: PayloadRequest,
  organization: unknown,
  user: unknown,
): Promise<Permission[]> {
  const held = await Promise.all(
    relevant.map((permission) => can(req, permission, organization, user)),
  )
  return relevant.filter((_, index) => held[index])
}

async function principalsOf(
  req: PayloadRequest,
  organization: unknown,
  now: Date,
): Promise<Principal[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { 'delegations.to': { equals: req.user?.id } },
    depth: 0,
    pagination: false,
    limit: 50,
    overrideAccess: true,
    req,
  })
  const absent = docs.filter(
    (user) => user.active !== false && user.delegations?.some((row) => inForce(row, req, now)),
  )
  return Promise.all(
    absent.map(async (user) => ({
      id: String(user.id),
      name: nameOf(user),
      may: await rightsOf(req, organization, user),
    })),
  )
}

type Delegation = NonNullable<User['delegations']>[number]

const inForce = ({ to, from, until }: Delegation, req: PayloadRequest, now: Date) =>
  sameId(idOf(to), req.user?.id) && new Date(from) <= now && now <= new Date(until)
