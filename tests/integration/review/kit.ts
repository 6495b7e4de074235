import type { Id } from '@/access/scope'
import type { People } from '../../kit/people'
import type { TestApp } from '../../kit/bootApp'

/** A body of one paragraph, as the editor stores it. */
export const body = (text: string) => ({
  root: {
    type: 'root',
    format: '',
    indent: 0,
    version: 1,
    direction: 'ltr',
    children: [
      {
        type: 'paragraph',
        format: '',
        indent: 0,
        version: 1,
        direction: 'ltr',
        textFormat: 0,
        textStyle: '',
        children: [
          { type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 },
        ],
      },
    ],
  },
})

export async function webAccount(
  app: TestApp,
  organization: Id = app.organizations.city,
): Promise<Id> {
  const { id } = await app.payload.create({
    collection: 'channel-accounts',
    data: { name: '网站', channel: 'web', organization, enabled: true } as never,
    overrideAccess: true,
  })
  return id
}

export async function makeItem(
  app: TestApp,
  data: Record<string, unknown>,
  who: keyof People = 'editor',
): Promise<Id> {
  const answer = await app.request
    .post('/api/news?draft=true&depth=0')
    .set(await app.as(who))
    .send({ body: body('正文'), ...data })
  if (answer.status !== 201)
    throw new Error(`create: ${answer.status} ${JSON.stringify(answer.body)}`)
  return answer.body.doc.id
}

export const review = async (
  app: TestApp,
  who: keyof People,
  id: Id,
  command: Record<string, unknown>,
) =>
  app.request
    .post(`/api/news/${id}/review`)
    .set(await app.as(who))
    .send(command)

/** Submits and passes all stages; answers the approved run. */
export async function reviewThrough(app: TestApp, id: Id, last: Record<string, unknown> = {}) {
  const steps: [keyof People, Record<string, unknown>][] = [
    ['editor', { decision: 'submit' }],
    ['reviewer1', { decision: 'approve' }],
    ['reviewer2', { decision: 'approve' }],
    ['chief', { decision: 'approve', ...last }],
  ]
  let run
  for (const [who, command] of steps) {
    const answer = await review(app, who, id, command)
    if (answer.status !== 200)
      throw new Error(`${who} ${command.decision}: ${answer.status} ${JSON.stringify(answer.body)}`)
    run = answer.body
  }
  return run
}
