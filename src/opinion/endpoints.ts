import type { Endpoint, PayloadRequest } from 'payload'
import { can } from '@/access/scope'
import { answer, demand, readBody, refusal, textOf } from '@/distribution/answer'
import { maskPersonal } from '@/comments/ingest/maskPersonal'
import type { Level } from './alertLevel'
import { isHigher, LEVEL_WORDS, LEVELS } from './alertLevel'
import type { AlertRow } from './alertRow'
import type { AlertChange } from './changeAlert'
import { answeredBy } from './answeredBy'
import { changeAlert } from './changeAlert'
import { draftAnswer } from './draftAnswer'
import { readItem, searchItems } from './items'
import { raiseAlert } from './raiseAlert'
import type { Person } from './visibleAlert'
import { personOf, visibleAlert } from './visibleAlert'
import { seenBy, toldWords, whoIsTold } from './whoIsTold'

/**
 * `/api/opinion-alerts/…`. `GET items?q=` → items to raise one on, by title, of the person's scope; `GET answered-by?kind&item` → what
 * an article answers. `POST raise`
 * `{ kind, item, level, reason }`; `POST :id/seen`, `/note { text }`, `/level { level, reason, round }`, `/link { kind, item }`,
 * `/close { conclusion, round }` → the alert. `POST :id/draft` → the article that answers it, `{ kind, id, title }`, started where
 * there is none. By `comment.moderate` on its organization; `draft` by `content.write` there, `seen` by those who were told.
 * Errors: 400, 401, 403, 404, 409 closed already or changed meanwhile.
 */
export const opinionEndpoints: Endpoint[] = [
  {
    path: '/items',
    method: 'get',
    handler: async (req) => {
      if (!req.user) throw refusal(401, '请先登录。')
      const asked = new URL(req.url ?? '', 'http://here').searchParams.get('q')
      const items = await searchItems(req, textOf(asked ?? '', { name: '标题', max: 60 }))
      const own = []
      for (const one of items)
        if (await can(req, 'comment.moderate', one.organization)) own.push(one)
      return answer({ items: own.map(({ kind, id, title }) => ({ kind, id, title })) })
    },
  },
  {
    path: '/answered-by',
    method: 'get',
    handler: async (req) => {
      if (!req.user) throw refusal(401, '请先登录。')
      const asked = new URL(req.url ?? '', 'http://here').searchParams
      const [kind, item] = [asked.get('kind') ?? '', asked.get('item') ?? '']
      return answer({ alerts: await answeredBy(req, { kind, item }) })
    },
  },
  { path: '/raise', method: 'post', handler: raiseByHand },
  on('seen', 'comment.read', ({ user, now }) => ({
    decide: (alert) => {
      const mine = alert.told?.find((one) => one.user === String(user.id))
      if (!mine) throw refusal(403, '这条预警没有通知您，不需要签阅。')
      if (mine.seenAt) return undefined
      const told = seenBy(alert.told ?? [], user.id, now.toISOString())
      return { action: 'alert.seen', entry: { act: 'seen', text: '已阅' }, data: { told } }
    },
  })),
  on('note', 'comment.moderate', ({ body }) => {
    const text = demanded(body.text, { name: '处置情况', max: 500 })
    return {
      decide: (alert) => {
        demandOpen(alert)
        return {
          action: 'alert.note',
          entry: { act: 'note', text },
          data: { state: 'handling' },
        }
      },
    }
  }),
  on('level', 'comment.moderate', async ({ req, alert: { organization }, user, body, now }) => {
    const level = levelOf(body.level)
    const reason = demanded(body.reason, { name: '原因', max: 300 })
    const people = await whoIsTold({ payload: req.payload, organization, now })
    // Whoever raises it knows.
    const told = seenBy(people, user.id, now.toISOString())
    return {
      decide: (alert) => {
        demandOpen(alert)
        demandRound(alert, body.round)
        const rises = isHigher(level, alert.level)
        if (alert.level === level) throw refusal(409, `已经是${LEVEL_WORDS[level]}预警。`)
        return {
          action: 'alert.level',
          entry: {
            ...{ act: 'level', level },
            text: `调整为${LEVEL_WORDS[level]}：${reason}${rises ? `。${toldWords(told)}` : ''}`,
          },
          data: { level, ...(rises && { told }) },
          reason,
          detail: { from: alert.level, to: level },
        }
      },
    }
  }),
  on('link', 'comment.moderate', async ({ req, body }) => {
    const [kind, id] = [String(body.kind ?? ''), String(body.item ?? '')]
    const item = await readItem(req, { kind, id })
    if (!item || !(await can(req, 'content.read', item.organization)))
      throw refusal(404, '没有这篇稿件，或不在您的范围内。')
    const answeredBy = { kind, id: item.id, title: item.title }
    return {
      decide: (alert) => {
        demandOpen(alert)
        return {
          action: 'alert.note',
          entry: { act: 'linked', text: `以稿件回应：${item.title}` },
          data: { answeredBy, state: 'handling' },
          detail: { kind, item: item.id },
        }
      },
    }
  }),
  {
    path: '/:id/draft',
    method: 'post',
    handler: async (req) => {
      const { alert } = await visibleAlert(req, 'comment.read')
      await demandWriter(req, alert.organization)
      demandOpen(alert)
      return answer(alert.answeredBy ?? (await draftAnswer({ req, alert, now: new Date() })))
    },
  },
  on('close', 'comment.moderate', ({ body, now }) => {
    const conclusion = demanded(body.conclusion, { name: '处置结论', max: 500 })
    return {
      decide: (alert) => {
        demandOpen(alert)
        demandRound(alert, body.round)
        const closedAt = now.toISOString()
        return {
          action: 'alert.close',
          entry: { act: 'closed', text: `解除：${conclusion}` },
          data: { state: 'closed', closedAt, key: `${alert.key}:${closedAt}` },
          reason: conclusion,
        }
      },
    }
  }),
]

type Acting = {
  req: PayloadRequest
  alert: AlertRow
  body: Record<string, unknown>
  user: Person
  now: Date
}
type Deciding = { decide: (alert: AlertRow) => AlertChange | undefined }

function on(
  name: string,
  permission: 'comment.read' | 'comment.moderate',
  act: (acting: Acting) => Deciding | Promise<Deciding>,
): Endpoint {
  return {
    path: `/:id/${name}`,
    method: 'post',
    handler: async (req) => {
      const body = await readBody(req)
      const { alert, user } = await visibleAlert(req, permission)
      const now = new Date()
      const { decide } = await act({ req, alert, body, user, now })
      const { payload } = req
      return answer(await changeAlert({ payload, req, id: alert.id, now, by: user, decide }))
    },
  }
}

async function raiseByHand(req: PayloadRequest): Promise<Response> {
  const body = await readBody(req)
  const user = personOf(req)
  const level = levelOf(body.level)
  const why = demanded(body.reason, { name: '原因', max: 300 })
  const kind = String(body.kind ?? '')
  const item = await readItem(req, { kind, id: String(body.item ?? '') })
  if (!item || item.organization === undefined)
    throw refusal(404, '没有这篇稿件，或不在您的范围内。')
  const { organization } = item
  const missing = '没有这篇稿件，或不在您的范围内。'
  await demand({
    req,
    permission: 'comment.moderate',
    seeing: 'comment.read',
    organization,
    missing,
  })
  const { payload } = req
  const { alert, isNew } = await raiseAlert({
    ...{ payload, req, kind, item: item.id, title: item.title, organization, level, why },
    ...{ by: user, now: new Date() },
  })
  if (!isNew) throw refusal(409, '这篇稿件已有未解除的预警，请在那里调整级别。')
  return answer(alert, 201)
}

async function demandWriter(req: PayloadRequest, organization: unknown): Promise<void> {
  if (!(await can(req, 'content.write', organization)))
    throw refusal(403, '起草稿件需要采编权限，请由本组织的采编在这里起草。')
}

const demandOpen = ({ state }: AlertRow) => {
  if (state === 'closed') throw refusal(409, '这条预警已经解除。')
}

function demandRound(alert: AlertRow, seen: unknown) {
  if (seen !== undefined && seen !== (alert.round ?? 0)) {
    const last = alert.timeline?.at(-1)
    throw refusal(409, `${last?.by ?? '别人'}刚刚处理了这条预警：${last?.text ?? ''}。请看过再定。`)
  }
}

function levelOf(value: unknown): Level {
  if (!LEVELS.includes(value as Level)) throw refusal(400, '级别应是蓝、黄、橙或红。')
  return value as Level
}

/** Goes into the timeline and the log: without anybody's numbers. */
function demanded(value: unknown, limits: { name: string; max: number }): string {
  const text = textOf(value, limits)
  if (!text) throw refusal(400, `请填写${limits.name}。`)
  return maskPersonal(text)
}
