import type { Payload } from 'payload'
import type { Id } from '@/access/scope'
import { deleteSession } from './session'
import { uploadStore } from './store'

/** Everything of an upload: its bytes, the row it became if it is named, and what we knew of it. */
export async function removeUpload({
  payload,
  uploadId,
  media,
}: {
  payload: Payload
  uploadId: string
  media?: Id
}): Promise<void> {
  await uploadStore().remove(uploadId)
  if (media !== undefined) {
    await payload.delete({
      collection: 'media',
      where: { id: { equals: media } },
      depth: 0,
      overrideAccess: true,
    })
  }
  await deleteSession(payload, uploadId)
}
