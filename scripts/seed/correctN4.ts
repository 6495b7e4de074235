import type { Payload, Where } from 'payload'
import type { Id } from '@/access/scope'
import { applyDecision } from '@/review/apply'
import { requestOf } from './requestOf'

const mark = 'demo-corrected'
const title = '第三届职工书画摄影作品展开展'

/**
 * The demo's fourth item was corrected after it went out. A correction needs something that is out, so this
 * waits for the worker's first delivery, then takes the corrected text through the three reviews again.
 */
export async function correctN4(payload: Payload): Promise<void> {
  if (
    (
      await payload.count({
        collection: 'platform-state',
        where: { key: { equals: mark } },
        overrideAccess: true,
      })
    ).totalDocs > 0
  )
    return
  const { docs } = await payload.find({
    collection: 'news',
    where: { title: { equals: title } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  const [item] = docs
  if (!item || !(await isOut(payload, item.id))) return
  const editor = await requestOf(payload, 'editor')
  await payload.update({
    collection: 'news',
    id: item.id,
    draft: true,
    data: {
      body: JSON.parse(JSON.stringify(item.body).replace('10 日至 28 日', '10 日至 30 日')),
      correction: '原文展期“本月 10 日至 28 日”有误，应为“本月 10 日至 30 日”。特此更正。',
    },
    req: editor,
    overrideAccess: true,
  })
  const steps = [
    ['editor', 'submit'],
    ['reviewer1', 'approve'],
    ['reviewer2', 'approve'],
    ['chief', 'approve'],
  ] as const
  for (const [who, decision] of steps) {
    const opinion = decision === 'approve' ? '同意更正。' : undefined
    await applyDecision({
      req: await requestOf(payload, who),
      kind: 'news',
      id: item.id,
      command: { decision, ...(opinion && { opinion }) },
    })
  }
  await payload.create({
    collection: 'platform-state',
    data: { key: mark, value: { at: new Date().toISOString() } },
    overrideAccess: true,
  })
}

async function isOut(payload: Payload, id: Id): Promise<boolean> {
  const where: Where = {
    and: [{ item: { equals: String(id) } }, { state: { equals: 'published' } }],
  }
  for (let tries = 0; tries < 60; tries += 1) {
    if (
      (await payload.count({ collection: 'deliveries', where, overrideAccess: true })).totalDocs > 0
    )
      return true
    await new Promise((resolve) => setTimeout(resolve, 2_000).unref())
  }
  return false
}
