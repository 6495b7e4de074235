import type { Payload, PayloadRequest, TypedUser, Where } from 'payload'
import type { HeldRole, Permission, Role } from './permissions'
import { ROLE_PERMISSIONS } from './permissions'

export type Id = number | string

/** The id of a relationship, populated or not. Ids are numbers on SQLite and strings on MongoDB. */
export function idOf(relation: unknown): Id | undefined {
  if (typeof relation === 'string' || typeof relation === 'number') return relation
  if (relation && typeof relation === 'object' && 'id' in relation) return idOf(relation.id)
  if (relation && typeof relation === 'object' && 'value' in relation) return idOf(relation.value)
  return undefined
}

export function sameId(a: unknown, b: unknown): boolean {
  const [left, right] = [idOf(a), idOf(b)]
  return left !== undefined && right !== undefined && String(left) === String(right)
}

export function rolesOf(user: unknown): HeldRole[] {
  if (!user || typeof user !== 'object' || !('roles' in user) || !Array.isArray(user.roles))
    return []
  if ('active' in user && user.active === false) return []
  return user.roles as HeldRole[]
}

export function permits(role: Role, permission: Permission): boolean {
  return ROLE_PERMISSIONS[role]?.includes(permission) ?? false
}

type Scoped = Pick<PayloadRequest, 'payload' | 'context'> & { user?: TypedUser | null }

/** People of the house, judges among them. A member's id may equal a colleague's: they are of another collection. */
export const isStaff = (user: unknown): boolean =>
  Boolean(user && typeof user === 'object' && 'collection' in user && user.collection === 'users')

/** A worker signed in at the portal. */
export const isMember = (user: unknown): boolean =>
  Boolean(user && typeof user === 'object' && 'collection' in user && user.collection === 'members')

/** Somebody of the desk: judges and members are not. */
export const isDesk = (user: unknown): boolean =>
  rolesOf(user).some(({ role }) => permits(role, 'content.read'))

/** Holds the role of a judge and no other: whoever has a desk as well would see there what judges must not. */
export function isSoleJudge(user: unknown): boolean {
  const roles = rolesOf(user)
  return roles.length > 0 && roles.every(({ role }) => role === 'judge')
}

/** Every organization on whose content `user` holds `permission`: the subtrees of the nodes of the fitting roles. */
export async function organizationsWith(
  req: Scoped,
  permission: Permission,
  user: unknown = req.user,
): Promise<Id[]> {
  const nodes = rolesOf(user)
    .filter(({ role }) => permits(role, permission))
    .map(({ organization }) => idOf(organization))
    .filter((id) => id !== undefined)
  if (nodes.length === 0) return []
  const tree = await organizationPaths(req)
  const roots = nodes
    .map((id) => tree.find((node) => sameId(node.id, id))?.path)
    .filter((path) => path !== undefined)
  return tree
    .filter((node) => roots.some((root) => node.path.startsWith(root)))
    .map((node) => node.id)
}

/** May `user` do `permission` on something of `organization`? */
export async function can(
  req: Scoped,
  permission: Permission,
  organization: unknown,
  user: unknown = req.user,
): Promise<boolean> {
  const allowed = await organizationsWith(req, permission, user)
  return allowed.some((id) => sameId(id, organization))
}

/** Does `user` hold `permission` on the top of a tree, and so everywhere below? */
export async function holdsAtRoot(
  req: Scoped,
  permission: Permission,
  user: unknown = req.user,
): Promise<boolean> {
  const tree = await organizationPaths(req)
  const roots = tree.filter(
    ({ path }) => !tree.some((other) => other.path !== path && path.startsWith(other.path)),
  )
  const allowed = await organizationsWith(req, permission, user)
  return roots.some((root) => allowed.some((id) => sameId(id, root.id)))
}

/** A `where` that keeps what belongs to the permitted organizations; `false` when there are none. */
export async function withinScope(
  req: Scoped,
  permission: Permission,
  field = 'organization',
): Promise<Where | false> {
  const ids = await organizationsWith(req, permission)
  return ids.length > 0 ? { [field]: { in: ids } } : false
}

type PathNode = { id: Id; path: string }
const pathsKey = 'organizationPaths'

/** The tree is small (a few thousand nodes at the most) and read once a request. */
async function organizationPaths({
  payload,
  context,
}: Pick<Scoped, 'payload' | 'context'>): Promise<PathNode[]> {
  const known = context[pathsKey] as Promise<PathNode[]> | undefined
  const paths = known ?? readPaths(payload)
  context[pathsKey] = paths
  return paths
}

async function readPaths(payload: Payload): Promise<PathNode[]> {
  const { docs } = await payload.find({
    collection: 'organizations',
    depth: 0,
    pagination: false,
    limit: 0,
    select: { path: true },
    overrideAccess: true,
  })
  return docs.map((doc) => ({ id: doc.id, path: doc.path ?? '' }))
}
