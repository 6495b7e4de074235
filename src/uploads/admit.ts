import crypto from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { APIError } from 'payload'
import type { Allowed } from '@media/intake/types'
import { Refused } from '@/review/refused'
import { sizeWords } from './browser/sizeWords'
import { MB, RESERVE_BYTES, UNFINISHED_MS } from './limits'
import { ownerOf, quotaOf } from './person'
import type { Declared } from './purpose'
import { PURPOSES } from './purposes'
import { createSession, findSessions } from './session'
import { uploadStore } from './store'

/** Opens an upload for the person of `req`, or throws with the reason and what to do: 400, 403, 404, 409, 413, 429, 507. */
export async function admit(
  req: PayloadRequest,
  { purpose: asked, ...declared }: Declared & { purpose: string },
): Promise<{ uploadId: string }> {
  const owner = ownerOf(req.user)
  if (!owner) throw new Refused(401, '请先登录。')
  const purpose = Object.hasOwn(PURPOSES, asked) ? PURPOSES[asked] : undefined
  if (!purpose) throw new Refused(400, '不认识的上传用途。')
  if (declared.bytes === 0) throw new Refused(400, '文件是空的，请重新选择。')
  const permit = await purpose({ req, declared })
  const most = largest(permit.allowed)
  if (declared.bytes > most) {
    const words = `文件有 ${sizeWords(declared.bytes)}，这里单个文件最大 ${sizeWords(most)}；请压缩或截短后再传。`
    throw new APIError(words, 413, undefined, true)
  }
  await withinQuota({ req, owner, bytes: declared.bytes })
  const uploadId = crypto.randomBytes(16).toString('hex')
  await createSession(req.payload, {
    uploadId,
    owner,
    purpose: asked,
    entry: declared.entry ?? null,
    slot: declared.slot ?? null,
    name: declared.name,
    declaredType: declared.type,
    bytes: declared.bytes,
    permit,
    expiresAt: new Date(Date.now() + UNFINISHED_MS).toISOString(),
  })
  return { uploadId }
}

const largest = (allowed: Allowed) =>
  Math.max(0, ...Object.values(allowed).map(({ maxBytes }) => maxBytes))

const aDay = 24 * 3_600_000

async function withinQuota({
  req,
  owner,
  bytes,
}: {
  req: PayloadRequest
  owner: string
  bytes: number
}): Promise<void> {
  const { payload } = req
  const quota = quotaOf(owner)
  const since = new Date(Date.now() - aDay).toISOString()
  const mine = await findSessions(
    payload,
    { and: [{ owner: { equals: owner } }, { createdAt: { greater_than: since } }] },
    1_000,
  )
  const unfinished = mine.filter(({ state }) => state === 'receiving').length
  if (unfinished >= quota.unfinished) {
    const words = `您有 ${unfinished} 个文件还没传完；请先继续或删除它们，再传新的。`
    throw new APIError(words, 429, undefined, true)
  }
  const used = mine
    .filter(({ state }) => state !== 'refused')
    .reduce((sum, row) => sum + row.bytes, 0)
  if (used + bytes > quota.bytesADay) {
    const words = `一天最多上传 ${sizeWords(quota.bytesADay)}，您已用 ${sizeWords(used)}；请删掉不要的，或明天再传。`
    throw new APIError(words, 429, undefined, true)
  }
  await enoughRoom(req, bytes)
}

/** Room for this one and for what others were promised; better now than after an hour on a bad line. */
async function enoughRoom({ payload }: PayloadRequest, bytes: number): Promise<void> {
  const store = uploadStore()
  const room = await store.room()
  if (!Number.isFinite(room)) return
  const open = await findSessions(payload, { state: { equals: 'receiving' } }, 500)
  const missing = await Promise.all(
    open.map(async (row) => row.bytes - ((await store.offset(row.uploadId)) ?? row.bytes)),
  )
  const promised = missing.reduce((sum, part) => sum + Math.max(0, part), 0)
  if (room - RESERVE_BYTES - promised >= bytes) return
  const words = `服务器磁盘空间不够放下这个文件（${Math.ceil(bytes / MB)} MB）；请告诉管理员清理磁盘，您这边不用改动，稍后再传。`
  throw new APIError(words, 507, undefined, true)
}
