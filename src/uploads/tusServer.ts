import { AsyncLocalStorage } from 'node:async_hooks'
import { Server } from '@tus/server'
import type { Payload } from 'payload'
import { finishUpload } from './finishUpload'
import { databaseLocker } from './lock'
import { UPLOADS_PATH } from './path'
import { uploadStore } from './store'

/** The id we gave an upload before tus creates it. */
export const newUpload = new AsyncLocalStorage<{ uploadId: string }>()

/** A last piece waits this long for the verdict; a phone asks for it afterwards all the same. */
const verdictMs = 20_000

let server: { payload: Payload; tus: Server } | undefined

/** The protocol itself: https://tus.io/protocols/resumable-upload. Who may do what is asked before it, in listener.ts. */
export function tusServer(payload: Payload): Server {
  if (server?.payload !== payload) server = { payload, tus: makeServer(payload) }
  return server.tus
}

function makeServer(payload: Payload): Server {
  const store = uploadStore()
  return new Server({
    path: UPLOADS_PATH,
    datastore: store.tus,
    locker: databaseLocker(payload, store.fromStore),
    lockDrainTimeout: 1_000,
    relativeLocation: true,
    // Same origin only: no header of ours lets another site's page read an answer.
    allowedOrigins: [],
    namingFunction: () => store.toStore(newUpload.getStore()?.uploadId ?? ''),
    generateUrl: (_req, { id }) => `${UPLOADS_PATH}/${store.fromStore(id)}`,
    getFileIdFromRequest: (_req, id) => (id ? store.toStore(id) : undefined),
    onUploadFinish: async (_req, { id }) => {
      await atMost(verdictMs, finishUpload({ payload, uploadId: store.fromStore(id) }))
      return {}
    },
    onResponseError: (_req, error) => wordsFor(payload, error),
  })
}

export async function atMost(ms: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms)
  })
  await Promise.race([work.catch(() => undefined), late])
  clearTimeout(timer)
}

const WORDS: Readonly<Record<number, string>> = {
  400: '这一段没有传完，连接断了；会从断点接着传。',
  404: '没有这个上传，可能已过期被清理；请重新选择文件上传。',
  409: '服务器上已有的部分和您这边对不上；刷新页面后会从断点接着传。',
  410: '这个上传已过期被清理；请重新选择文件上传。',
  413: '传来的内容超过了说好的大小。',
  415: '上传内容的格式不对。',
}

/** tus speaks English to programs; people read these. 423 and 507 bring words of their own. */
function wordsFor(payload: Payload, error: Error | { status_code: number; body: string }) {
  const status = 'status_code' in error ? error.status_code : 500
  const own = 'body' in error && /\p{Script=Han}/u.test(error.body) ? error.body : undefined
  if (status >= 500 && status !== 507) payload.logger.error({ msg: 'upload', err: error })
  const message = own ?? WORDS[status] ?? '服务器没有存下这一段；会自动重试，已传的部分都在。'
  return { status_code: status, body: JSON.stringify({ errors: [{ message }] }) }
}
