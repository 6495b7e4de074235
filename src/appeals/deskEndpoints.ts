import type { Endpoint, PayloadRequest } from 'payload'
import { isStaff } from '@/access/scope'
import { csvResponse } from '@/campaign/csv'
import { answer, readBody, refusal } from '@/distribution/answer'
import { actOnAppeal } from './actOnAppeal'
import { alsoReply } from './alsoReply'
import { alsoWork } from './alsoWork'
import { detailForDesk, revealTicket, ticketInSight, ticketToHandle } from './detailForDesk'
import { figureTable } from './figureTable'
import { filterOf, listForDesk } from './listForDesk'
import { openByStaff } from './openByForm'
import { readAppealCommand } from './readAppealCommand'
import { readFigures } from './readFigures'

/**
 * What the desk does. `GET /api/appeals/desk?state=&kind=&organization=&words=&page=`, `GET …/:id/desk` the detail, `POST …/:id/handle` `{ type, round, … }`
 * → the detail afterwards, `POST …/:id/reveal` `{ reason }`, `POST …/enter` a staff entry, `GET …/figures?month=&organization=` and
 * `…/figures.csv`. Needs `appeal.handle` on the organization that sees to it. Errors: 400, 401, 403, 404, 409 in words.
 */
export const deskEndpoints: Endpoint[] = [
  {
    path: '/desk',
    method: 'get',
    handler: async (req) => answer(await listForDesk(staff(req), filterOf(req.query))),
  },
  {
    path: '/enter',
    method: 'post',
    handler: async (req) => {
      const { ticket, created } = await openByStaff(staff(req), await readBody(req))
      return answer(await detailForDesk(req, ticket), created ? 201 : 200)
    },
  },
  {
    path: '/figures',
    method: 'get',
    handler: async (req) => answer(await readFigures(staff(req), chosen(req))),
  },
  {
    path: '/figures.csv',
    method: 'get',
    handler: async (req) => {
      const figures = await readFigures(staff(req), chosen(req))
      return csvResponse(`诉求统计-${figures.month}.csv`, figureTable(figures))
    },
  },
  {
    path: '/:id/desk',
    method: 'get',
    handler: async (req) => answer(await detailForDesk(req, await ticketInSight(staff(req)))),
  },
  {
    path: '/:id/handle',
    method: 'post',
    handler: async (req) => {
      const ticket = await ticketToHandle(staff(req))
      const body = await readBody(req)
      const command = await readAppealCommand({ req, ticket, body })
      if (command.type === 'rate') throw refusal(403, '满意度由提出诉求的人评价。')
      const { user } = req
      if (!user) throw refusal(401, '请先登录。')
      const name = ('name' in user && user.name) || '工作人员'
      const actor = { kind: 'staff', id: user.id, name: String(name) } as const
      const also = alsoReply({ ticket, command, body }) ?? alsoWork({ ticket, command, actor })
      const after = await actOnAppeal({ req, ticket, command, actor, also })
      return answer(await detailForDesk(req, after))
    },
  },
  {
    path: '/:id/reveal',
    method: 'post',
    handler: async (req) => {
      const ticket = await ticketToHandle(staff(req))
      return answer(await revealTicket(req, ticket, (await readBody(req)).reason))
    },
  },
]

function staff(req: PayloadRequest): PayloadRequest {
  if (!isStaff(req.user)) throw refusal(401, '请先登录。')
  return req
}

const chosen = ({ query }: PayloadRequest) => ({
  month: query.month,
  organization: query.organization,
})
