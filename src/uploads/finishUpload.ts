import crypto from 'node:crypto'
import type { Payload } from 'payload'
import type { Refusal } from '@media/intake/types'
import { judgeFile } from '@media/intake/judgeFile'
import { record } from '@/audit/record'
import { inTransaction } from '@/database/inTransaction'
import { hashFile } from './hashFile'
import { ANSWERED_MS } from './limits'
import { ownerRequest } from './person'
import type { Session } from './session'
import { changeSession, NEVER, readSession } from './session'
import { isSpaceError } from './spaceError'
import { uploadStore } from './store'
import { storeMedia } from './storeMedia'

const workMs = 10 * 60_000
const mostAttempts = 5

const giveUp: Refusal = {
  code: 'damaged',
  message:
    '系统几次都没能处理这个文件，请换一种格式另存后再传；如一直这样，请把文件名和时间告诉管理员。',
}

/**
 * Judges a file that has arrived whole and takes it in, or throws it away with the reason. Once, whoever calls and how
 * often: the last piece's request, the page that asks what became of it, a worker after a crash. Resolves to the row as
 * it is afterwards; `checking` when another process is at it.
 */
export async function finishUpload({
  payload,
  uploadId,
}: {
  payload: Payload
  uploadId: string
}): Promise<Session | undefined> {
  const session = await readSession(payload, uploadId)
  if (!session || session.state === 'ready' || session.state === 'refused') return session
  const store = uploadStore()
  if ((await store.offset(uploadId)) !== session.bytes) return session
  const worker = crypto.randomUUID()
  const now = Date.now()
  const isOurs = await changeSession({
    payload,
    uploadId,
    where: {
      and: [
        { state: { in: ['receiving', 'checking'] } },
        { workUntil: { less_than: new Date(now).toISOString() } },
      ],
    },
    data: {
      state: 'checking',
      workOwner: worker,
      workUntil: new Date(now + workMs).toISOString(),
      attempts: (session.attempts ?? 0) + 1,
    },
  })
  if (isOurs) await work({ payload, session, worker })
  return readSession(payload, uploadId)
}

type Work = { payload: Payload; session: Session; worker: string }

async function work({ payload, session, worker }: Work): Promise<void> {
  const { uploadId, name } = session
  const store = uploadStore()
  try {
    const file = await store.local(uploadId)
    try {
      const verdict = await judgeFile({
        path: file.path,
        declaredName: name,
        declaredType: session.declaredType ?? '',
        allowed: session.permit.allowed,
      })
      if (verdict.ok) {
        const sha256 = await hashFile(file.path)
        const taken = { facts: verdict.facts, sha256, path: file.path }
        await inTransaction(
          { payload, label: 'upload', req: await asOwner({ payload, session }) },
          (req) => storeMedia({ req, session, worker, ...taken }),
        )
      } else await refuse({ payload, session, worker }, verdict.refusal)
    } finally {
      await file.release()
    }
    await store.remove(uploadId)
  } catch (err) {
    payload.logger.error({ msg: `upload ${uploadId} not taken in`, err })
    if ((session.attempts ?? 0) + 1 >= mostAttempts && !isSpaceError(err)) {
      await refuse({ payload, session, worker }, giveUp)
      await store.remove(uploadId)
      return
    }
    // Given back: whoever asks next tries again.
    const where = { workOwner: { equals: worker } }
    await changeSession({ payload, uploadId, where, data: { workUntil: NEVER } })
  }
}

const asOwner = ({ payload, session }: Pick<Work, 'payload' | 'session'>) =>
  ownerRequest(payload, session.owner)

async function refuse({ payload, session, worker }: Work, refusal: Refusal): Promise<void> {
  const { uploadId, name, permit } = session
  await inTransaction(
    { payload, label: 'upload refused', req: await asOwner({ payload, session }) },
    async (req) => {
      const isOurs = await changeSession({
        payload,
        uploadId,
        where: { workOwner: { equals: worker } },
        data: {
          state: 'refused',
          refusal,
          expiresAt: new Date(Date.now() + ANSWERED_MS).toISOString(),
        },
        req,
      })
      if (!isOurs) return
      await record(req, {
        action: 'upload.refused',
        target: { kind: 'upload', id: uploadId, title: name },
        organization: permit.organization,
        reason: refusal.message,
        detail: { code: refusal.code, bytes: session.bytes },
      })
    },
  )
}
