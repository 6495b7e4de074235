import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { placedByProgram } from '@/access/placedByProgram'
import { idOf } from '@/access/scope'
import { inTransaction } from '@/database/inTransaction'
import { refusal } from '@/distribution/answer'
import type { AlertRow } from './alertRow'
import { readAlert } from './alertRow'
import { changeAlert } from './changeAlert'

export type AnswerDraft = { kind: 'news'; id: string; title: string }

type Drafting = {
  req: PayloadRequest
  alert: AlertRow
  /** What was said, masked; of a rumour. */
  said?: string
  /** Number of the ticket it is checked under. */
  ticket?: string
  now: Date
}

/**
 * An article that answers an alert, of its organization: a draft like any other, to be checked and reviewed; the alert names it,
 * and it the alert. Asks for no right: whoever calls it does.
 */
export async function draftAnswer(drafting: Drafting): Promise<AnswerDraft> {
  const { req, now } = drafting
  const { payload } = req
  return inTransaction({ payload, req, label: 'draft answer' }, async (inside) => {
    // As it is now: two who press it at once get one article.
    const where = { id: { equals: drafting.alert.id } }
    const alert = (await readAlert({ payload, req: inside, where })) ?? drafting.alert
    if (alert.answeredBy?.kind === 'news') return alert.answeredBy as AnswerDraft
    if (alert.state === 'closed') throw refusal(409, '这条预警已经解除。')
    const title = `关于“${alert.title}”的核实说明`.slice(0, 60)
    const news = await payload.create({
      collection: 'news',
      draft: true,
      data: {
        title,
        type: 'notice',
        organization: idOf(alert.organization),
        digest: '',
        source: { type: 'original' },
        aiUsage: 'none',
        body: bodyOf(drafting),
      } as never,
      depth: 0,
      overrideAccess: true,
      context: placedByProgram(),
      req: inside,
    })
    const draft: AnswerDraft = { kind: 'news', id: String(news.id as Id), title }
    await changeAlert({
      ...{ payload, req: inside, id: alert.id, now, by: { name: nameOf(req) } },
      decide: () => ({
        action: 'alert.note',
        entry: { act: 'linked', text: `起草回应稿件：${title}` },
        data: { answeredBy: draft, state: 'handling' },
        detail: { kind: 'news', item: draft.id },
      }),
    })
    return draft
  })
}

function bodyOf({ alert, said, ticket }: Drafting) {
  const lines = [
    `近日，有网友在《${alert.title}》下留言，提到有关情况。${said ? `留言大意：${said.slice(0, 200)}` : ''}`,
    `经核实：（待填写：向谁核实、事实是什么、依据是什么。）${ticket ? `核实单号 ${ticket}。` : ''}`,
    '说明：（待填写：结论与后续安排。没有核实清楚之前请不要发布。）',
  ]
  return { root: node('root', lines.map(paragraph)) }
}

type Node = Record<string, unknown>

const node = (type: string, children: Node[], more: Node = {}): Node => ({
  ...{ type, version: 1, format: '', indent: 0, direction: 'ltr', children },
  ...more,
})

const paragraph = (text: string): Node =>
  node(
    'paragraph',
    [{ type: 'text', version: 1, text, format: 0, style: '', mode: 'normal', detail: 0 }],
    { textFormat: 0, textStyle: '' },
  )

const nameOf = ({ user }: PayloadRequest): string =>
  user && user.collection === 'users' ? (user.name ?? '') : '系统'
