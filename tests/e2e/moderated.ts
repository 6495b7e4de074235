import { beforeAll, describe, expect, it } from '@jest/globals'
import { PHONE } from './kit/browser'
import { commentSaying, openInQueue } from './kit/comments'
import { ask } from './kit/deskApi'
import { findViolations } from './kit/findViolations'
import { overflowOf } from './kit/overflow'
import { pathOf } from './kit/pathOf'
import { until } from './kit/until'
import { visit } from './kit/visit'
import type { World } from './kit/world'

const ADVERT = '加V领流水，日结'
const IRONY = '真是太好了，周末又要加班学习'
const HELPER = '找13800138000张三代办'
const MASKED = '找138****8000张三代办'
const QUESTION = '退休职工可以参加吗'

/** YQ01–YQ04, YQ07: the moderators' queue. */
export const moderated = (world: World) =>
  describe('comments are judged by machine and person', () => {
    beforeAll(async () => {
      // The last of the followers to be collected.
      for (const text of [ADVERT, IRONY, MASKED, QUESTION]) await commentSaying(world, text)
    }, 300_000)

    it('YQ01: the queue by risk, with filters by channel, item, sentiment and intent', async () => {
      const { page } = await world.as('moderator')
      await visit(page, '/admin/comments')
      const rows = page.locator('.gm-comments .gm-comment, .gm-comments__body .gm-comment')
      await rows.first().waitFor()
      const { docs: queued } = await ask<{ docs: { risk: number }[] }>(world, {
        who: 'moderator',
        path: '/api/comments/queue',
      })
      const risks = queued.map(({ risk }) => risk)
      expect(risks).toEqual(risks.toSorted((a, b) => b - a))
      await page.getByRole('combobox', { name: '渠道' }).selectOption({ label: '微博' })
      await page.getByRole('button', { name: '清除筛选' }).waitFor()
      await page.getByRole('button', { name: '清除筛选' }).click()
      await page.getByRole('combobox', { name: '状态' }).selectOption('all')
      await page.getByRole('group', { name: '情绪' }).getByRole('button', { name: /负面/ }).click()
      await rows.filter({ hasText: '负面' }).first().waitFor()
      await until(
        () => rows.filter({ hasText: '正面' }).count(),
        (count) => count === 0,
      )
      await page.getByRole('button', { name: '清除筛选' }).click()
      await page.getByRole('combobox', { name: '状态' }).selectOption('all')
      const intents = page.getByRole('group', { name: '意图' })
      await intents.getByRole('button', { name: /咨询/ }).click()
      const { kind, item } = await commentSaying(world, QUESTION)
      await page.getByRole('combobox', { name: '稿件' }).selectOption(`${kind}:${item}`)
      await rows.filter({ hasText: QUESTION }).first().waitFor()
      // Of another intent, and a question below another item.
      for (const text of ['支持，已转给班组', '展厅在哪一层'])
        await until(
          () => rows.filter({ hasText: text }).count(),
          (count) => count === 0,
        )
      // What is not among the rows can still be chosen.
      await intents.getByRole('button', { name: /举报/ }).waitFor()
      expect(await findViolations(page, '[class*="gm-"]')).toEqual([])
    }, 180_000)

    it('YQ02: by keys alone; a hiding asks for the rule it rests on, and never for the tone', async () => {
      const { page } = await world.as('moderator')
      await openInQueue(page, '路过')
      await page.keyboard.press('e')
      await page.locator('.gm-comment__note').filter({ hasText: '您已处理：精选' }).waitFor()
      await page.keyboard.press('u')
      await page.locator('.gm-comment__note').first().waitFor({ state: 'detached' })
      await page.keyboard.press('a')
      await page.locator('.gm-comment__note').filter({ hasText: '您已处理：通过' }).waitFor()
      const detail = await openInQueue(page, ADVERT)
      await page.keyboard.press('x')
      const form = detail.locator('form.gm-ask')
      await form.getByText('违反了哪一条？').waitFor()
      expect(await form.getByText('负面').count()).toBe(0)
      await page.keyboard.press('1')
      await page.keyboard.press('Enter')
      await page.locator('.gm-comment__note').filter({ hasText: '您已处理：不予公开' }).waitFor()
      const refused = await page.request.post(
        `/api/comments/${(await commentSaying(world, QUESTION)).id}/moderate`,
        { data: { action: 'reject', sentiment: 'negative' } },
      )
      expect(refused.status()).toBe(400)
    }, 180_000)

    it('YQ03: irony is relabelled; the override is on record, and the machine’s label is kept', async () => {
      const { page } = await world.as('moderator')
      const detail = await openInQueue(page, IRONY)
      const sentiment = detail.locator('select[data-axis=sentiment]')
      if ((await sentiment.inputValue()) === 'negative') {
        await sentiment.selectOption('neutral')
        await until(
          () => commentSaying(world, IRONY),
          (row) => row.sentiment === 'neutral',
        )
      }
      await sentiment.selectOption('negative')
      await detail.locator('select[data-axis=intent]').selectOption('appeal')
      const row = await until(
        () => commentSaying(world, IRONY),
        ({ intent }) => intent === 'appeal',
      )
      expect(row.sentiment).toBe('negative')
      expect(row.machine).toBeDefined()
      // An appeal is somebody's to see to.
      await detail.getByText(/诉求单 SQ/).waitFor()
      const { docs } = await ask<{ docs: { detail?: { action?: string } }[] }>(world, {
        who: 'chief',
        path: `/api/audit-events?where[targetId][equals]=${row.id}&where[action][equals]=comment.decide&depth=0`,
      })
      expect(docs.some(({ detail: told }) => told?.action === 'relabel')).toBe(true)
    }, 180_000)

    it('YQ04: an official reply waits for one review, and stands on the channel with its badge', async () => {
      const { page } = await world.as('moderator')
      const detail = await openInQueue(page, QUESTION)
      await detail.getByRole('button', { name: '写回复' }).click()
      await detail.getByLabel('写回复').fill('可以，退休职工由原单位工会推荐，也可以个人投稿。')
      await detail.getByRole('button', { name: '提交审核' }).click()
      await page.getByText('已提交，等另一位同事审核。').first().waitFor()
      const reviewer = (await world.as('reviewer1')).page
      await visit(reviewer, '/admin/comments?tab=replies')
      const task = reviewer.locator('.gm-task').filter({ hasText: '退休职工由原单位工会推荐' })
      await task.getByRole('button', { name: '通过' }).click()
      await task.waitFor({ state: 'detached' })
      await until(
        () => repliesTo(world, QUESTION),
        ([reply]) => reply?.state === 'sent',
      )
      const { id } = await commentSaying(world, QUESTION)
      await ask(world, {
        who: 'moderator',
        path: `/api/comments/${id}/moderate`,
        body: { action: 'approve' },
      })
      const path = await pathOf(world, QUESTION)
      const reader = await world.anonymous()
      const answer = reader.page
        .locator('.comment', { hasText: QUESTION })
        .locator('.comment-official', { hasText: '退休职工由原单位工会推荐' })
      await until(
        async () => {
          await visit(reader.page, path)
          return answer.count()
        },
        (count) => count > 0,
      )
      await answer.first().getByText('官方回复').waitFor()
      await reader.context.close()
    }, 240_000)

    it('YQ07: the public reads a masked telephone; the original is for the evidence role, with a trace', async () => {
      const { page } = await world.as('moderator')
      const detail = await openInQueue(page, MASKED)
      await detail.getByRole('button', { name: '通过' }).first().click()
      const row = await until(
        () => commentSaying(world, MASKED),
        ({ isShown }) => isShown,
      )
      const reader = await world.anonymous()
      const answer = await reader.page.request.get(`/api/comments/${row.id}?depth=0`)
      const words = await answer.text()
      expect(words).toContain('138****8000')
      expect(words).not.toContain('13800138000')
      await reader.context.close()
      const again = await openInQueue(page, MASKED)
      await again.getByRole('button', { name: '查看原文' }).click()
      await again.getByLabel('原因').fill('核实举报（演示）')
      await again.getByRole('button', { name: '查看（留痕）' }).click()
      await again.getByText(HELPER).waitFor()
      const editor = (await world.as('editor')).page
      const refused = await editor.request.post(`/api/comments/${row.id}/reveal`, {
        data: { reason: '想看看' },
      })
      expect(refused.status()).toBe(403)
    }, 180_000)

    it('is of use on a phone: approve, hold and reply under the thumb', async () => {
      const { page } = await world.as('moderator')
      await page.setViewportSize(PHONE)
      const detail = await openInQueue(page, QUESTION)
      for (const name of ['通过', '暂缓', '官方回复']) {
        const box = await detail.getByRole('button', { name }).first().boundingBox()
        expect(box?.height ?? 0).toBeGreaterThanOrEqual(40)
      }
      expect(await overflowOf(page)).toBe(0)
      await page.setViewportSize({ width: 1440, height: 900 })
    }, 120_000)
  })

async function repliesTo(world: World, text: string): Promise<{ state: string }[]> {
  const { id } = await commentSaying(world, text)
  const { docs } = await ask<{ docs: { state: string }[] }>(world, {
    who: 'moderator',
    path: `/api/comment-replies?where[comment][equals]=${id}&depth=0`,
  })
  return docs
}
