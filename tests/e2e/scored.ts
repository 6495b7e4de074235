import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Opened } from './kit/browser'
import type { Row } from './kit/deskApi'
import { ask } from './kit/deskApi'
import { endVote } from './kit/endVote'
import { findViolations } from './kit/findViolations'
import { asJudge, closeRound, evenly, judgeAll, openRound } from './kit/judges'
import { signInMember } from './kit/member'
import { sendEntries } from './kit/sendEntries'
import type { World } from './kit/world'

const AUTHOR = { author: '齐思远', phone: '13800000004' }
const [FIRST, SECOND, THIRD] = ['班组群里的夜空', '多想一想再转发', '手套翻过来晾']

/** PW05–PW11: three 网评 of one author from the first round to a tie of the last. */
export const scored = (world: World) =>
  describe('judges score, lock, and part a tie', () => {
    const judges = new Map<string, Row['id']>()
    let judge: Opened
    let other: Opened
    let round: Row['id']

    beforeAll(async () => {
      const member = await signInMember(world, AUTHOR.phone)
      const titles = [FIRST, SECOND, THIRD] as string[]
      await sendEntries(world, member.page, { ...AUTHOR, titles })
      await member.context.close()
      const { docs } = await ask<{ docs: (Row & { email: string })[] }>(world, {
        who: 'admin',
        path: '/api/users?where[roles.role][equals]=judge&depth=0&limit=50',
      })
      for (const { id, email } of docs) judges.set(email.split('@')[0] as string, id)
      judge = await asJudge(world, 'judge')
      other = await asJudge(world, 'judge4')
      const first = await openRound(world, {
        title: '网评初评',
        round: 'firstRound',
        judges: panel(),
      })
      for (const { page } of [judge, other])
        await judgeAll(page, first, () => [{ key: 'pass', score: 100 }])
      await closeRound(world, first)
      round = await openRound(world, { title: '网评复评', round: 'secondRound', judges: panel() })
    }, 300_000)

    const panel = () => [judges.get('judge'), judges.get('judge4')] as Row['id'][]

    it('PW05, PW06: criteria in steps of a half, the total computed, saved by itself, a comment', async () => {
      const { page } = judge
      await page.goto('/admin/judging')
      const card = page.locator('.gm-round').filter({ hasText: '网评复评' })
      await card.getByRole('button', { name: '接受邀请' }).click()
      await page.getByLabel(/回避承诺/).check()
      await page.getByLabel(/保密承诺/).check()
      await page.getByRole('button', { name: '签署并接受' }).click()
      await choose(judge, FIRST)
      await page.getByLabel('主题 权重 30').fill('90.3')
      await page.getByText('请填 0 到 100，以 0.5 分为一档').first().waitFor()
      await page.locator('[data-total]').getByText('评完各项自动合计').waitFor()
      await fill(judge, [90.5, 88, 86, 80])
      await page.locator('[data-total]').getByText('86.65').waitFor()
      await page.getByLabel(/^评语/).fill('有现场，有分寸。')
      await page.getByText(/^已自动保存 \d\d:\d\d/).waitFor()
      await page.reload()
      await card.getByRole('button', { name: '打开名单' }).click()
      await choose(judge, FIRST)
      expect(await page.locator('[data-total]').innerText()).toBe('86.65')
      expect(await page.getByLabel(/^评语/).inputValue()).toBe('有现场，有分寸。')
      const wrong = await page.request.post(
        `/api/judging/assignments/${(await sheetOf(judge, FIRST)).id}/score`,
        { data: { items: [{ key: 'theme', score: 90.3 }], comment: '' } },
      )
      expect(wrong.status()).toBe(400)
    }, 240_000)

    it('PW07, PW08: two works side by side; the unscored ones and how far one is', async () => {
      const { page } = judge
      const progress = page.locator('[data-progress]')
      await progress.getByText('已评 1/3').waitFor()
      await page.getByLabel('只看未评').check()
      await page.locator('.gm-worklist__work', { hasText: SECOND }).waitFor()
      await page.getByLabel('只看未评').uncheck()
      await choose(judge, SECOND)
      await fill(judge, [80, 80, 80, 80])
      await progress.getByText('已评 2/3').waitFor()
      await page
        .getByLabel('与哪一件对比')
        .selectOption({ label: `${(await sheetOf(judge, FIRST)).blindNo} ${FIRST}` })
      const totals = page.locator('[data-total]')
      await totals.nth(1).waitFor()
      expect((await totals.allInnerTexts()).toSorted()).toEqual(['80.00', '86.65'])
      await page.getByText('这些分数只有您自己看得到').waitFor()
      expect(await findViolations(page, '[class*="gm-"]')).toEqual([])
      await page.getByLabel('与哪一件对比').selectOption('')
      await page.locator('.gm-worklist').waitFor()
    }, 180_000)

    it('PW09: locks; nothing can be changed any more, by form or by API', async () => {
      const { page } = judge
      const lock = page.getByRole('button', { name: '提交锁定' })
      expect(await lock.isDisabled()).toBe(true)
      await choose(judge, THIRD)
      await fill(judge, [70, 70, 70, 70])
      await page.locator('[data-progress]').getByText('已评 3/3').waitFor()
      await lock.click()
      await page.getByRole('button', { name: '确认锁定 3 件' }).click()
      await page.getByText(/^已于 .+ 锁定$/).waitFor()
      expect(await page.locator('input[name=theme]').isDisabled()).toBe(true)
      const { id } = await sheetOf(judge, THIRD)
      const late = await page.request.post(`/api/judging/assignments/${id}/score`, {
        data: { items: evenly(100), comment: '' },
      })
      expect(late.status()).toBe(409)
    }, 180_000)

    it('PW10: asks to reopen one; the chair approves with a reason, and the log has it', async () => {
      const { page } = judge
      await choose(judge, THIRD)
      await page.getByRole('button', { name: '申请重开' }).click()
      await page.getByLabel('原因').fill('漏看了最后一段')
      await page.getByRole('button', { name: '申请重开' }).last().click()
      await page.getByText('已申请重开，等负责人处理').waitFor()
      const chair = (await world.as('chief')).page
      await chair.goto('/admin/judging')
      const task = chair.locator('.gm-task').filter({ hasText: '漏看了最后一段' })
      await task.getByRole('button', { name: '同意重开' }).click()
      await task.getByLabel('原因').fill('同意，仅此一次')
      await task.getByRole('button', { name: '同意重开' }).last().click()
      await task.waitFor({ state: 'detached' })
      const { docs } = await ask<{ docs: { reason?: string }[] }>(world, {
        who: 'chief',
        path: '/api/audit-events?where[action][equals]=judging.reopen&depth=0',
      })
      expect(docs.map(({ reason }) => reason)).toContain('同意，仅此一次')
      await page.reload()
      await page
        .locator('.gm-round')
        .filter({ hasText: '网评复评' })
        .getByRole('button', { name: '打开名单' })
        .click()
      await choose(judge, THIRD)
      await fill(judge, [72, 72, 72, 72])
      await page.getByRole('button', { name: '提交锁定' }).click()
      await page.getByRole('button', { name: /^确认锁定/ }).click()
      await page.getByText(/^已于 .+ 锁定$/).waitFor()
      await judgeAll(other.page, round, () => evenly(84))
      await closeRound(world, round)
    }, 240_000)

    it('PW11: what no rule parts the panel votes on; its votes are kept', async () => {
      const last = await openRound(world, {
        title: '网评终评',
        round: 'finalRound',
        judges: panel(),
      })
      const scoreOf = (title: string) => evenly(title === THIRD ? 70 : 85)
      for (const { page } of [judge, other]) await judgeAll(page, last, scoreOf)
      await judge.context.close()
      await other.context.close()
      await closeRound(world, last)
      const { page } = await world.as('chief')
      await page.goto('/admin/judging')
      await page.locator('.gm-results select').first().selectOption({ label: '网评' })
      await page.getByRole('button', { name: '合成结果草案' }).click()
      // Votes count: while people vote nobody learns a place.
      await page.getByText(/网络投票计入结果，到 .+ 才结束/).waitFor()
      await endVote(world)
      await page.getByRole('button', { name: '合成结果草案' }).click()
      await page.getByText(/按“全部评委平均分、主题分、首选票数”仍并列/).waitFor()
      await page.getByRole('button', { name: '开始公示' }).click()
      await page.getByText('还有并列没有表决').waitFor()
      await page.getByLabel(`《${FIRST}》得票`).fill('3')
      await page.getByLabel(`《${SECOND}》得票`).fill('2')
      await page.getByRole('button', { name: '记录表决' }).click()
      const row = page.locator('.gm-result tbody tr').filter({ hasText: SECOND })
      await row.getByText('评委会表决').waitFor()
      const places = await page.locator('.gm-result tbody tr td:nth-child(3)').allInnerTexts()
      expect(places).toEqual([FIRST, SECOND, THIRD])
      expect(await findViolations(page, '[class*="gm-"]')).toEqual([])
    }, 240_000)
  })

const choose = async ({ page }: Opened, title: string) => {
  await page.locator('.gm-worklist__work', { hasText: title }).click()
  await page.locator('.gm-work h3', { hasText: title }).waitFor()
}

/** One number a criterion, and then the moment in which it is saved. */
const fill = async ({ page }: Opened, scores: readonly number[]) => {
  const names = ['theme', 'idea', 'craft', 'reach']
  for (const [index, score] of scores.entries())
    await page.locator(`input[name=${names[index]}]`).fill(String(score))
  await page.locator('[data-saved=saved]').waitFor()
}

async function sheetOf({ page }: Opened, title: string) {
  const desk = await (await page.request.get('/api/judging/desk')).json()
  const { id } = desk.rounds.find((round: { title: string }) => round.title === '网评复评')
  const list = await (await page.request.get(`/api/judging/rounds/${id}/sheets`)).json()
  return list.sheets.find(({ work }: { work: { title: string } }) => work.title === title) as {
    id: string
    blindNo: string
  }
}
