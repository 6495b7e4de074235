import type { APIRequestContext, Page } from 'playwright-core'
import { DESK, type Opened } from './browser'
import type { Row } from './deskApi'
import { ask } from './deskApi'
import type { World } from './world'

/** A judge's own browser. Judges are not among the buttons of the demo's login page. */
export async function asJudge(world: World, who: string, size = DESK): Promise<Opened> {
  const opened = await world.anonymous(size)
  const { page } = opened
  await page.goto('/admin')
  await page.locator('#field-email').fill(`${who}@demo.local`)
  await page.locator('#field-password').fill('gongmei-demo')
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: '评审' }).waitFor()
  return opened
}

export type Sheet = { id: string; blindNo: string; work: { title: string } }

/** What other judges do meanwhile, without a screen: sign, score every work, lock. */
export async function judgeAll(
  { request }: Page,
  round: string | number,
  score: (title: string) => object[],
): Promise<void> {
  const path = `/api/judging/rounds/${round}`
  await send(request, `${path}/accept`, { recusal: true, secrecy: true })
  const { sheets } = (await (await request.get(`${path}/sheets`)).json()) as { sheets: Sheet[] }
  for (const { id, work } of sheets)
    await send(request, `/api/judging/assignments/${id}/score`, {
      items: score(work.title),
      comment: '',
    })
  await send(request, `${path}/lock`, {})
}

async function send(request: APIRequestContext, path: string, data: object): Promise<void> {
  const answer = await request.post(path, { data })
  if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`)
}

type Round = {
  title: string
  round: 'firstRound' | 'secondRound' | 'finalRound'
  judges: readonly Row['id'][]
}

export const CRITERIA = [
  { key: 'theme', name: '主题', weight: 30 },
  { key: 'idea', name: '创意', weight: 25 },
  { key: 'craft', name: '技艺', weight: 25 },
  { key: 'reach', name: '传播', weight: 20 },
]
export const evenly = (score: number) => CRITERIA.map(({ key }) => ({ key, score }))

/** A round of the demo's call for 网评, set up by the organiser and opened by the chair. */
export async function openRound(world: World, { title, round, judges }: Round): Promise<Row['id']> {
  const { docs } = await ask<{ docs: (Row & { organization: Row['id'] })[] }>(world, {
    who: 'editor',
    path: '/api/campaigns?where[slug][equals]=hao-wangmin-2026&depth=0',
  })
  const [campaign] = docs
  const { doc } = await ask<{ doc: Row }>(world, {
    who: 'editor',
    path: '/api/judging-rounds?depth=0',
    body: {
      ...{ title, round, category: 'comment', criteria: CRITERIA },
      ...{ campaign: campaign?.id, organization: campaign?.organization },
      opensAt: new Date(Date.now() - 60_000).toISOString(),
      closesAt: new Date(Date.now() + 86_400_000).toISOString(),
      judgesNeeded: judges.length,
      panel: judges.map((judge) => ({ judge })),
    },
  })
  // The call declares three, five and seven judges; two browsers stand for them.
  const reason = '演示：评委人数从简'
  await ask(world, { who: 'chief', path: `/api/judging/rounds/${doc.id}/open`, body: { reason } })
  return doc.id
}

export const closeRound = (world: World, round: Row['id']) =>
  ask(world, { who: 'chief', path: `/api/judging/rounds/${round}/close`, body: {} })
