import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { storedFile } from '@/library/stored'
import { tagOf } from '@/library/tagOf'

type Declaring = {
  files: readonly (Id | null | undefined)[]
  aiUsage: 'none' | 'assisted' | 'generated'
}

/** What the author declares is of the file: every public copy and every platform gets it with the mark it demands. */
export async function declareAi(req: PayloadRequest, { files, aiUsage }: Declaring): Promise<void> {
  const { payload } = req
  const ids = new Set(files.filter((id) => id !== undefined && id !== null))
  for (const id of ids) {
    const row = await storedFile({ payload, req, where: { id: { equals: id } } })
    if (!row || (row.aiUsage ?? 'none') === aiUsage) continue
    const data = { aiUsage, tag: tagOf({ ...row, aiUsage }), prepared: null }
    await payload.db.updateOne({ collection: 'media', id, data, req })
  }
}
