import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/scope'
import { mediaIds, mediaRows } from '@/content/mediaRows'
import { snapshotOf } from '@/content/snapshot'
import type { Media } from '@/payload-types'
import type { ClaimedItem } from './claimedWork'

/** A file of the work, under which right it is shown, and where that is proved. */
export type LicenceFile = {
  id: string
  name: string
  licence: string
  licenceNo: string
  /** ISO; '' when it does not end. */
  until: string
  /** The 授权书 in the library. */
  proof?: string
}

export async function licenceFiles(
  req: PayloadRequest,
  { kind, head }: ClaimedItem,
): Promise<LicenceFile[]> {
  const snapshot = snapshotOf(kind, { ...head })
  const rows = await mediaRows({ payload: req.payload, req, snapshot })
  return mediaIds(snapshot).flatMap((id) => {
    const row = rows.get(String(id)) as unknown as Media | undefined
    return row ? [fileOf(row)] : []
  })
}

function fileOf(row: Media): LicenceFile {
  const { id, alt, filename, licence, licenceNo, licenceUntil, licenceProof } = row
  const proof = idOf(licenceProof)
  return {
    ...{ id: String(id), name: alt || filename || '', licence: licence ?? 'none' },
    ...{ licenceNo: licenceNo ?? '', until: licenceUntil ?? '' },
    ...(proof !== undefined && { proof: String(proof) }),
  }
}
