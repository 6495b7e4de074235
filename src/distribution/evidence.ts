import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { can, idOf } from '@/access/scope'
import { publisherOf } from '@publishers/registry'
import { refusal } from './answer'
import type { Confirmation } from './byHand'
import type { Delivery } from './delivery'

/** What "it is published" has to come with; a recall and a "no" need nothing. */
export function proofFor({ channel, action }: Pick<Delivery, 'channel' | 'action'>) {
  const { byHand } = publisherOf(channel).manifest
  return (action !== 'recall' && byHand?.proof) || { url: false, screenshot: false }
}

/** Where a platform tells nobody, a person's word comes with what they saw. Refuses with 400. */
export function demandProof(delivery: Delivery, { url, evidence }: Confirmation): void {
  const proof = proofFor(delivery)
  const missing = [
    proof.url && !url && '作品链接',
    proof.screenshot && evidence === undefined && '截图',
  ].filter(Boolean)
  if (missing.length === 0) return
  const { label } = publisherOf(delivery.channel).manifest
  throw refusal(400, `${label.zh}没有接口可查，确认已发布时请附上${missing.join('和')}。`)
}

type Given = { req: PayloadRequest; value: unknown }

/** The id of a screenshot, as the database spells it; undefined when none was given. Refuses with 400. */
export async function evidenceOf({ req, value }: Given): Promise<Id | undefined> {
  if (value === undefined || value === null || value === '') return undefined
  const id = spelt(req, idOf(value))
  const found =
    id !== undefined &&
    (await req.payload.findByID({
      collection: 'media',
      id,
      depth: 0,
      overrideAccess: false,
      disableErrors: true,
      req,
    }))
  // A public picture of somebody else's is readable too, and proves nothing.
  if (!found || !(await can(req, 'delivery.operate', found.organization)))
    throw refusal(400, '找不到这张截图，请重新上传。')
  if (!found.mimeType?.startsWith('image/')) throw refusal(400, '截图应是图片文件。')
  return id
}

const spelt = (req: PayloadRequest, id: Id | undefined): Id | undefined => {
  if (req.payload.db.defaultIDType === 'number')
    return /^\d{1,15}$/.test(String(id)) ? Number(id) : undefined
  return /^[0-9a-f]{24}$/i.test(String(id)) ? String(id) : undefined
}
