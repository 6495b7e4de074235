import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
} from 'payload'
import { APIError } from 'payload'
import type { Id } from '@/access/scope'
import { idOf, sameId } from '@/access/scope'

/** A unit cannot hang below itself or below one of its own. */
export const preventCycle: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (!originalDoc || data.parent === undefined || data.parent === null) return data
  const parent = await req.payload.findByID({
    collection: 'organizations',
    id: idOf(data.parent) as Id,
    depth: 0,
    req,
    overrideAccess: true,
    disableErrors: true,
  })
  const own = `/${originalDoc.id}/`
  if (sameId(data.parent, originalDoc.id) || parent?.path?.includes(own)) {
    throw new APIError('上级组织不能是它自己或它的下级。', 400, undefined, true)
  }
  return data
}

/** The path is the parent's path and the own id; when it changes, the whole subtree follows. */
export const keepPaths: CollectionAfterChangeHook = async ({ doc, req, context }) => {
  if (context.keepingPaths) return doc
  const parent = idOf(doc.parent)
  const parentDoc =
    parent === undefined
      ? undefined
      : await req.payload.findByID({
          collection: 'organizations',
          id: parent,
          depth: 0,
          req,
          overrideAccess: true,
        })
  const path = `${parentDoc?.path ?? '/'}${doc.id}/`
  if (path === doc.path) return doc
  await req.payload.db.updateOne({ collection: 'organizations', id: doc.id, data: { path }, req })
  await movePaths({ from: doc.path, to: path, req })
  delete req.context.organizationPaths
  return { ...doc, path }
}

export const refuseOrphaning: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { totalDocs } = await req.payload.count({
    collection: 'organizations',
    where: { parent: { equals: id } },
    req,
    overrideAccess: true,
  })
  if (totalDocs > 0)
    throw new APIError(`该组织还有 ${totalDocs} 个下级，请先移走下级再删除。`, 409, undefined, true)
}

type Move = { from: unknown; to: string; req: Parameters<CollectionAfterChangeHook>[0]['req'] }

async function movePaths({ from, to, req }: Move): Promise<void> {
  if (typeof from !== 'string' || from === '') return
  const { docs } = await req.payload.find({
    collection: 'organizations',
    where: { path: { contains: from } },
    pagination: false,
    limit: 0,
    depth: 0,
    req,
    overrideAccess: true,
  })
  for (const child of docs.filter(({ path }) => path?.startsWith(from) && path !== from)) {
    const path = to + String(child.path).slice(from.length)
    await req.payload.db.updateOne({
      collection: 'organizations',
      id: child.id,
      data: { path },
      req,
    })
  }
}
