import { describe, expect, it } from '@jest/globals'
import type { Locator } from 'playwright-core'
import { commentSaying, openInQueue } from './kit/comments'
import { accountIds, ask } from './kit/deskApi'
import type { Row } from './kit/deskApi'
import { findViolations } from './kit/findViolations'
import { pathOf } from './kit/pathOf'
import type { Ticket } from './kit/ticketOf'
import { ticketOf } from './kit/ticketOf'
import { until } from './kit/until'
import { visit } from './kit/visit'
import type { World } from './kit/world'

/** Row 37 of the domain, below SY-008. */
export const CLAIM = '这张是我拍的，没授权'
const SITE = '云帆工会网站'

/** YQ11: the comment stays, the work goes, the right is looked up, the work comes back by a review. */
export const claimed = (world: World) =>
  describe('a claim to a work', () => {
    let ticket: Ticket
    let follow = ''
    const statusOf = async () =>
      (await fetch(world.program.origin + (await pathOf(world, CLAIM)))).status

    it('YQ11: stays to be read, with a ticket; who handles it is told who may pause the work', async () => {
      const { page } = await world.as('moderator')
      const detail = await openInQueue(page, CLAIM)
      await detail
        .getByText(/涉及版权/)
        .first()
        .waitFor()
      ticket = await ticketOf(world, CLAIM)
      expect(ticket.kind).toBe('copyright')
      expect((await commentSaying(world, CLAIM)).state).toBe('approved')
      const desk = await openTicket(world, 'moderator', ticket)
      await desk.getByText('“暂停作品”请由', { exact: false }).waitFor()
      expect(await desk.locator('[data-step=pause]').count()).toBe(0)
      const link = await desk.locator('.gm-appeals__follow').innerText()
      follow = /\/appeals\/SQ\S+/.exec(link)?.[0] ?? ''
    }, 120_000)

    it('YQ11: the chief pauses the work: its page goes, every channel is told, whoever asked sees it', async () => {
      expect(await statusOf()).toBe(200)
      const desk = await openTicket(world, 'chief', ticket)
      const work = desk.locator('.gm-appeals__work')
      await work.getByRole('link', { name: '打开作品：《手术灯下》' }).waitFor()
      await work.getByRole('heading', { name: '授权文件' }).waitFor()
      await step(desk, 'pause', '对方称持有底片，先暂停核查')
      await desk.locator('.gm-appeals__work[data-work=recalled]').waitFor()
      const { page } = await world.as('chief')
      expect(await findViolations(page, '[class*="gm-"]')).toEqual([])
      await until(statusOf, (status) => status === 410)
      await readsAs(world, follow, /作品已暂停展示/)
      const recalls = await until(
        () => recallsOf(world),
        (rows) => rows.every(({ state }) => !['queued', 'running', 'accepted'].includes(state)),
        150_000,
      )
      expect(recalls.length).toBeGreaterThan(0)
    }, 300_000)

    it('YQ11: the editor finds the licence and restores it; the reviews bring it back as it was', async () => {
      const desk = await openTicket(world, 'editor', ticket)
      await step(desk, 'restore', '授权书在案，署名无误')
      await desk.getByText('与暂停前同一版本').waitFor()
      expect(await statusOf()).toBe(410)
      const { kind, item } = await commentSaying(world, CLAIM)
      await ask(world, {
        ...{ who: 'editor', path: `/api/${kind}/${item}/review` },
        body: { decision: 'submit' },
      })
      const accounts = await accountIds(world, [SITE])
      for (const who of ['reviewer1', 'reviewer2', 'chief'])
        await ask(world, {
          ...{ who, path: `/api/${kind}/${item}/review` },
          body: {
            decision: 'approve',
            opinion: '授权已核。',
            ...(who === 'chief' && { accounts }),
          },
        })
      await until(statusOf, (status) => status === 200, 120_000)
      await readsAs(world, follow, /作品经审核恢复展示/)
    }, 300_000)
  })

async function openTicket(world: World, who: string, { id }: Ticket): Promise<Locator> {
  const { page } = await world.as(who)
  await visit(page, `/admin/appeals?ticket=${id}`)
  const desk = page.locator('.gm-appeals__detail')
  await desk.locator('.gm-appeals__work').waitFor()
  return desk
}

async function step(desk: Locator, type: string, ground: string): Promise<void> {
  await desk.locator(`[data-step=${type}]`).click()
  await desk.getByLabel('依据').fill(ground)
  await desk.getByRole('button', { name: '提交' }).click()
}

/** What somebody with the number and its code reads. */
async function readsAs(world: World, path: string, words: RegExp): Promise<void> {
  const { page, context } = await world.anonymous()
  await visit(page, path)
  await page.getByText(words).first().waitFor()
  await context.close()
}

async function recallsOf(world: World): Promise<(Row & { state: string })[]> {
  const { kind, item } = await commentSaying(world, CLAIM)
  const query = new URLSearchParams({
    ...{ 'where[kind][equals]': kind, 'where[item][equals]': item },
    ...{ 'where[action][equals]': 'recall', depth: '0' },
  })
  const path = `/api/deliveries?${query}`
  return (await ask<{ docs: (Row & { state: string })[] }>(world, { who: 'operator', path })).docs
}
