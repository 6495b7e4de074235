import type { Id } from '@/access/scope'
import type { Demo } from '../reviewedItem'

export type SeedFile = {
  filename: string
  mimetype: string
  alt: string
  make: () => Promise<Buffer | undefined>
  more?: Record<string, unknown>
}

/** A file in the library, made once; undefined when it cannot be made here. */
export async function mediaOf(
  { payload, organization }: Demo,
  { filename, mimetype, alt, make, more }: SeedFile,
): Promise<Id | undefined> {
  const { docs } = await payload.find({
    collection: 'media',
    where: { filename: { equals: filename } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  if (docs[0]) return docs[0].id
  const data = await make()
  if (!data) return undefined
  const doc = await payload.create({
    collection: 'media',
    data: {
      alt,
      credit: '演示绘图',
      organization: organization as never,
      licence: 'campaign',
      portrait: 'noPerson',
      aiUsage: 'none',
      ...more,
    },
    file: { data, mimetype, name: filename, size: data.length },
    overrideAccess: true,
  })
  return doc.id
}
