import type { IncomingMessage, ServerResponse } from 'node:http'
import config from '@payload-config'
import type { Lock } from '@tus/server'
import { APIError, createPayloadRequest } from 'payload'
import type { PayloadRequest } from 'payload'
import { withoutForeignCookies } from '@/api/checkRequest'
import { toBodilessRequest } from '@/server/nodeRequest'
import { admit } from './admit'
import { uploadLock } from './lock'
import { readDeclared } from './declared'
import { finishUpload } from './finishUpload'
import { UNFINISHED_MS } from './limits'
import { uploadIdIn } from './path'
import type { Person } from './person'
import { peopleOf, personFor } from './person'
import type { Session } from './session'
import { changeSession, findSessions, readSession, viewOf } from './session'
import { uploadStore } from './store'
import { sweepNow } from './sweep'
import { removeUpload } from './removeUpload'
import { atMost, newUpload, tusServer } from './tusServer'

type Handler = (args: {
  req: PayloadRequest
  node: IncomingMessage
  res: ServerResponse
  session: Session
}) => Promise<void>

/** `/api/uploads…`: who may, and then tus. Bodies are streamed from the socket to the disk and never held. */
export async function uploadListener(node: IncomingMessage, res: ServerResponse): Promise<void> {
  try {
    await route(node, res)
  } catch (error) {
    const known = error instanceof APIError && error.status < 600
    if (!known) console.error('uploads', error)
    const message = known ? error.message : '系统出错了，已传的部分都在；请稍后再试。'
    refuse(node, res, known ? error.status : 500, message)
  }
}

async function route(node: IncomingMessage, res: ServerResponse): Promise<void> {
  if (node.method === 'OPTIONS') return tusServer((await requestOf(node)).payload).handle(node, res)
  const req = await requestOf(node)
  const people = await peopleOf(req)
  if (people.length === 0)
    return refuse(node, res, 401, '登录已过期；请重新登录，已传的部分都在，会接着传。')
  const path = new URL(node.url ?? '/', 'http://a').pathname
  const uploadId = uploadIdIn(path)
  if (!uploadId && /^\/api\/uploads\/?$/.test(path)) {
    if (node.method === 'POST') return create(req, people, node, res)
    if (node.method === 'GET') return list(req, people, res)
    return refuse(node, res, 405, '不支持这种请求方法。')
  }
  const session = uploadId ? await readSession(req.payload, uploadId) : undefined
  const person = people.find(({ owner }) => owner === session?.owner)
  // An upload of somebody else is as good as none.
  if (!session || !person)
    return refuse(node, res, 404, '没有这个上传，可能已过期被清理；请重新选择文件上传。')
  req.user = person.user
  const handler = HANDLERS[node.method ?? '']
  if (!handler) return refuse(node, res, 405, '不支持这种请求方法。')
  return handler({ req, node, res, session })
}

async function requestOf(node: IncomingMessage): Promise<PayloadRequest> {
  const request = withoutForeignCookies(toBodilessRequest(node))
  return createPayloadRequest({ config, request })
}

async function create(
  req: PayloadRequest,
  people: readonly Person[],
  node: IncomingMessage,
  res: ServerResponse,
) {
  if (node.headers['tus-resumable'] !== '1.0.0') return notTus(node, res)
  sweepNow(req.payload)
  const declared = readDeclared(node)
  req.user = personFor(people, declared.purpose)?.user ?? null
  const { uploadId } = await admit(req, declared)
  await newUpload.run({ uploadId }, () => tusServer(req.payload).handle(node, res))
  if (res.statusCode >= 400) await removeUpload({ payload: req.payload, uploadId })
}

async function list({ payload }: PayloadRequest, people: readonly Person[], res: ServerResponse) {
  const owners = people.map(({ owner }) => owner)
  const live = { greater_than: new Date().toISOString() }
  const mine = await findSessions(payload, {
    and: [{ owner: { in: owners } }, { expiresAt: live }],
  })
  const uploads = await Promise.all(mine.map((session) => withOffset(session)))
  sendJson(res, 200, { uploads })
}

const withOffset = async (session: Session) =>
  viewOf(
    session,
    session.state === 'receiving' ? ((await uploadStore().offset(session.uploadId)) ?? 0) : 0,
  )

const tell: Handler = async ({ req, res, session }) => {
  const { payload } = req
  const { uploadId } = session
  // All there, and nobody has judged it: the process that took the last piece did not live to.
  if (session.state === 'receiving' || session.state === 'checking')
    await atMost(20_000, finishUpload({ payload, uploadId }))
  const now = await readSession(payload, uploadId)
  sendJson(res, 200, await withOffset(now ?? session))
}

const toTus: Handler = async ({ req, node, res, session }) => {
  const { payload } = req
  const { uploadId } = session
  if (session.state !== 'receiving') return whole(node, res, session)
  if (session.expiresAt < new Date().toISOString())
    return refuse(node, res, 410, '这个上传停了超过 24 小时，已被清理；请重新选择文件上传。')
  if (node.method === 'PATCH') {
    const expiresAt = new Date(Date.now() + UNFINISHED_MS).toISOString()
    await changeSession({ payload, uploadId, data: { expiresAt } })
  }
  return tusServer(payload).handle(node, res)
}

/** The bytes are no longer where tus looks for them; to a client that asks how far, it is whole. */
function whole(node: IncomingMessage, res: ServerResponse, session: Session): void {
  if (node.method !== 'HEAD') return refuse(node, res, 409, '这个文件已经传完了。')
  res.writeHead(200, {
    'Tus-Resumable': '1.0.0',
    'Cache-Control': 'no-store',
    'Upload-Offset': String(session.bytes),
    'Upload-Length': String(session.bytes),
  })
  res.end()
}

const notTus = (node: IncomingMessage, res: ServerResponse) =>
  refuse(node, res, 412, '请用支持 tus 1.0.0 的程序上传。')

const remove: Handler = async ({ req, node, res, session }) => {
  const { payload } = req
  const { uploadId, state, attached, purpose } = session
  if (state === 'checking') return refuse(node, res, 409, '正在检查这个文件，请稍等再删。')
  if (state === 'ready' && purpose === 'library')
    return refuse(node, res, 409, '这个文件已经入库；要删除请到素材库。')
  if (attached) return refuse(node, res, 409, '这个文件已用在作品里；请先在作品里移除。')
  if (state !== 'receiving')
    await removeUpload({ payload, uploadId, media: session.media ?? undefined })
  else if (node.headers['tus-resumable'] !== '1.0.0') return notTus(node, res)
  else {
    // Whoever hears 204 finds nothing left; so not by tus, which answers before the session is gone.
    const lock = uploadLock(payload, uploadId)
    const problem = await problemOf(lock)
    if (problem) return refuse(node, res, problem.status_code, problem.body)
    await removeUpload({ payload, uploadId }).finally(() => lock.unlock())
  }
  res.writeHead(204, { 'Tus-Resumable': '1.0.0' })
  res.end()
}

/** Takes the lock; why not, as tus's lockers say it. */
async function problemOf(lock: Lock): Promise<{ status_code: number; body: string } | undefined> {
  try {
    await lock.lock(new AbortController().signal, () => lock.unlock())
    return undefined
  } catch (error) {
    if (error && typeof error === 'object' && 'status_code' in error)
      return error as { status_code: number; body: string }
    throw error
  }
}

const HANDLERS: Readonly<Record<string, Handler>> = {
  GET: tell,
  HEAD: toTus,
  PATCH: toTus,
  DELETE: remove,
}

function sendJson(res: ServerResponse, status: number, body: unknown): void {
  const bytes = Buffer.from(JSON.stringify(body))
  res.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': bytes.length,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  })
  res.end(bytes)
}

/** What is still coming is read and forgotten, so that the client hears the answer and not a broken line. */
function refuse(node: IncomingMessage, res: ServerResponse, status: number, message: string): void {
  if (res.headersSent) return void res.destroy()
  res.setHeader('Tus-Resumable', '1.0.0')
  sendJson(res, status, { errors: [{ message }] })
  node.resume()
}
