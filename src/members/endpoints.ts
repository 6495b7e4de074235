import crypto from 'node:crypto'
import type { Endpoint, PayloadRequest } from 'payload'
import { siteCookie } from '@/api/siteCookie'
import type { Id } from '@/access/scope'
import { can } from '@/access/scope'
import { unseal } from '@/access/secrets'
import { record } from '@/audit/record'
import { answering, bodyOf, idOfRoute } from '@/campaign/answering'
import { memberEntryEndpoints } from '@/campaign/memberEntryEndpoints'
import { Refused } from '@/review/refused'
import { sendCode, waitOf } from './codes'
import { demandMember } from './demandMember'
import { listMessages, readMessages } from './messages'
import { changeProfile, profileOf } from './profile'
import { closeSessions, sessionCookie } from './session'
import { demandPhone, signIn } from './signIn'
import { withdrawPersonal } from './withdrawPersonal'

const DEVICE = 'gongmei-device'

/** /api/members/…: what a worker does at the portal. */
export const memberEndpoints: Endpoint[] = [
  { path: '/code', method: 'post', handler: answering(waiting(code)) },
  { path: '/sign-in', method: 'post', handler: answering(waiting(enter)) },
  { path: '/sign-out', method: 'post', handler: answering((req) => leave(req, false)) },
  { path: '/sign-out-everywhere', method: 'post', handler: answering((req) => leave(req, true)) },
  { path: '/logout', method: 'post', handler: answering((req) => leave(req, false)) },
  { path: '/withdraw-consent', method: 'post', handler: answering(withdraw) },
  { path: '/me', method: 'get', handler: answering(me) },
  { path: '/me', method: 'patch', handler: answering(change) },
  {
    path: '/messages',
    method: 'get',
    handler: answering(async (req) => listMessages(req, await demandMember(req))),
  },
  {
    path: '/messages/read',
    method: 'post',
    handler: answering(async (req) => readMessages(req, await demandMember(req))),
  },
  ...memberEntryEndpoints,
  { path: '/:id/reveal', method: 'post', handler: answering(reveal) },
]

async function code(req: PayloadRequest): Promise<Response> {
  const phone = demandPhone((await bodyOf(req)).phone)
  const known = /(?:^|;\s*)gongmei-device=([A-Za-z0-9_-]{16,64})/.exec(
    req.headers.get('cookie') ?? '',
  )?.[1]
  const device = known ?? crypto.randomBytes(16).toString('base64url')
  const sent = await sendCode(req, phone, known ?? '')
  const { headers } = req
  const year = 31_536_000
  return json(sent, siteCookie({ name: DEVICE, value: device, maxAgeSeconds: year, headers }))
}

async function enter(req: PayloadRequest): Promise<Response> {
  const { phone, code: digits, consent } = await bodyOf(req)
  const { member, token } = await signIn({ req, phone, code: digits, consent })
  return json({ member: await profileOf(req, member) }, sessionCookie(token, req.headers))
}

async function leave(req: PayloadRequest, all: boolean): Promise<Response> {
  const member = await demandMember(req)
  await closeSessions(req, { member: member.id as Id, all })
  return json({ signedOut: true }, sessionCookie('', req.headers))
}

/** `{ confirm: true }`: nobody loses their pages by a stray click. */
async function withdraw(req: PayloadRequest): Promise<Response> {
  const member = await demandMember(req)
  if ((await bodyOf(req)).confirm !== true)
    throw new Refused(400, '请确认撤回：您公开的作品会随即取下。')
  return json(await withdrawPersonal(req, member), sessionCookie('', req.headers))
}

async function me(req: PayloadRequest): Promise<object> {
  return { member: await profileOf(req, await demandMember(req)) }
}

async function change(req: PayloadRequest): Promise<object> {
  const member = await changeProfile(req, await demandMember(req), await bodyOf(req))
  return { member: await profileOf(req, member) }
}

/** Number and name of a member of one's own subtree, with a reason that the log keeps. */
async function reveal(req: PayloadRequest): Promise<object> {
  if (!req.user) throw new Refused(401, '请先登录。')
  const id = idOfRoute(req, '没有这位职工。')
  const row = await req.payload.findByID({
    collection: 'members',
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })
  if (!row || !(await can(req, 'person.reveal', row.organization)))
    throw new Refused(404, '没有这位职工。')
  const { reason } = await bodyOf(req)
  if (typeof reason !== 'string' || !reason.trim())
    throw new Refused(400, '请写明用途，会记入审计。')
  await record(req, {
    action: 'person.reveal',
    target: { kind: 'members', id: row.id },
    organization: row.organization,
    reason: reason.slice(0, 300),
    detail: { fields: ['phone', 'name'] },
  })
  const { secret } = req.payload
  return {
    phone: row.phoneSealed ? unseal(row.phoneSealed, secret) : '',
    name: row.nameSealed ? unseal(row.nameSealed, secret) : '',
  }
}

function waiting(work: (req: PayloadRequest) => Promise<Response>) {
  return async (req: PayloadRequest): Promise<Response> => {
    try {
      return await work(req)
    } catch (error) {
      const waitSeconds = waitOf(error)
      if (waitSeconds === undefined) throw error
      const message = error instanceof Error ? error.message : ''
      return Response.json(
        { errors: [{ message }], waitSeconds },
        {
          status: 429,
          headers: { 'Cache-Control': 'no-store', 'Retry-After': String(waitSeconds) },
        },
      )
    }
  }
}

const json = (body: object, cookie: string): Response =>
  Response.json(body, { headers: { 'Cache-Control': 'no-store', 'Set-Cookie': cookie } })
