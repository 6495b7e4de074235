import type { Endpoint, PayloadRequest } from 'payload'
import { answer, readBody, refusal } from '@/distribution/answer'
import { demandMember, withoutPerson } from '@/members/demandMember'
import { actOnAppeal } from './actOnAppeal'
import type { AppealRow } from './appealRow'
import { ASKER } from './decideAppeal'
import { followTicket } from './followTicket'
import { openByMember } from './openByForm'
import { ownTicket, ownTickets, viewTicket } from './ownTickets'
import { readAppealCommand } from './readAppealCommand'

/**
 * What whoever asks does. Signed in at the portal: `POST /api/appeals` `{ text, title?, kind?, contact?, once }` → 201 the ticket (200 the same again);
 * `GET …/mine`, `GET …/mine/:number`, `POST …/mine/:number` `{ type: 'rate', score, note? }` or `{ type: 'reopen', reason }`. With a number
 * and its code: `POST …/follow` `{ number, code, type?, … }`. Errors: 400, 401, 404, 409, 429 in words.
 */
export const askerEndpoints: Endpoint[] = [
  {
    path: '/',
    method: 'post',
    handler: async (req) => {
      const member = await demandMember(req)
      const { ticket, created } = await openByMember(req, member, await readBody(req))
      return answer(await viewTicket(req, ticket, true), created ? 201 : 200)
    },
  },
  {
    path: '/mine',
    method: 'get',
    handler: async (req) => answer({ tickets: await ownTickets(req, await demandMember(req)) }),
  },
  {
    path: '/mine/:number',
    method: 'get',
    handler: async (req) => answer(await viewTicket(req, await mine(req), true)),
  },
  {
    path: '/mine/:number',
    method: 'post',
    handler: async (req) =>
      answer(await act(await withoutPerson(req), await mine(req), await readBody(req))),
  },
  {
    path: '/follow',
    method: 'post',
    handler: async (req) => {
      const body = await readBody(req)
      const followed = await followTicket({
        ...{ payload: req.payload, ip: req.headers.get('x-client-ip') ?? '' },
        ...{ number: body.number, code: body.code },
      })
      const isOwn = followed.kind === 'own'
      if (body.type === undefined)
        return answer(await viewTicket(followed.req, followed.ticket, isOwn))
      if (!isOwn) throw refusal(403, '这个查询码只能看进度。')
      return answer(await act(await withoutPerson(req), followed.ticket, body))
    },
  },
]

const mine = async (req: PayloadRequest): Promise<AppealRow> =>
  ownTicket(req, await demandMember(req), String(req.routeParams?.number ?? ''))

async function act(req: PayloadRequest, ticket: AppealRow, body: Record<string, unknown>) {
  if (body.type !== 'rate' && body.type !== 'reopen') throw refusal(400, '只能评价或要求重新办理。')
  const command = await readAppealCommand({ req, ticket, body })
  const actor = { kind: 'asker', name: ASKER } as const
  return viewTicket(req, await actOnAppeal({ req, ticket, command, actor }), true)
}
