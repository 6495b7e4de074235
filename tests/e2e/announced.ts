import { describe, expect, it } from '@jest/globals'
import { answerTo } from '../integration/campaign/answerTo'
import { PHONE } from './kit/browser'
import { findViolations } from './kit/findViolations'
import { overflowOf } from './kit/overflow'
import type { World } from './kit/world'

const CALL = 'hao-wangmin-2026'

/** ZS09 of domain §7: a list of winners goes public, and somebody objects. After scored.ts, which made the list. */
export const announced = (world: World) =>
  describe('the winners are announced', () => {
    it('ZS09: the chief releases a list; number, title, author, unit and award are public, and the end counts down', async () => {
      const chief = (await world.as('chief')).page
      await chief.goto('/admin/judging')
      await chief.locator('.gm-results select').first().selectOption({ label: '网评' })
      await chief.getByRole('button', { name: '开始公示' }).click()
      await chief.getByText(/^公示至 /).waitFor()
      const { page, context } = await world.anonymous(PHONE)
      expect((await page.goto(`/publicity/${CALL}`))?.status()).toBe(200)
      const list = page.locator('section', { has: page.getByRole('heading', { name: '网评' }) })
      expect(await list.locator('th').allInnerTexts()).toEqual([
        ...['编号', '作品', '作者', '单位', '奖项'],
      ])
      expect(await list.locator('tbody tr').first().innerText()).toMatch(
        /HWZ2026-\d{4}\s+班组群里的夜空\s+齐思远\s+星桥区总工会\s+一等奖/,
      )
      expect(await list.innerText()).toMatch(/公示至[\s\S]*还有 \d+ 天/)
      expect(await page.content()).not.toMatch(/13800000004|86\.65|得分|专家分/)
      expect(await overflowOf(page)).toBe(0)
      expect(await findViolations(page)).toEqual([])
      await context.close()
    }, 180_000)

    it('somebody objects; the question is good for one attempt, and the desk answers', async () => {
      const { page, context } = await world.anonymous(PHONE)
      await page.goto(`/publicity/${CALL}`)
      const form = page.locator('#objection')
      const text = '这篇网评与去年报上的一篇十分相似，请核实。'
      await form.getByLabel('作品').selectOption({ index: 1 })
      await form.getByLabel('异议内容').fill(text)
      await form.getByLabel('联系电话或邮箱').fill('13900139000')
      await form.getByLabel(/验证题/).fill('99')
      await form.getByRole('button', { name: '提交异议' }).click()
      await form.getByRole('alert').getByText('验证题没有答对').waitFor()
      expect(await form.getByLabel('异议内容').inputValue()).toBe(text)
      await form.getByLabel('联系电话或邮箱').fill('13900139000')
      const label = await form.locator('label', { hasText: '验证题' }).innerText()
      const asked = label.replace('验证题：', '').trim()
      await form.getByLabel(/验证题/).fill(answerTo(asked))
      await form.getByRole('button', { name: '提交异议' }).click()
      const number = (await form.getByRole('status').innerText()).match(/YY\d+-\d+/)?.[0]
      expect(number).toBeDefined()
      await context.close()
      const chief = (await world.as('chief')).page
      await chief.goto('/admin/judging')
      const task = chair(chief).filter({ hasText: number })
      await task.getByLabel(/答复/).fill('经核对，两篇文字没有重合，异议不成立。')
      await task.getByRole('button', { name: '异议不成立' }).click()
      await task.getByText('已答复').waitFor()
      const later = await world.anonymous(PHONE)
      await later.page.goto(`/publicity/${CALL}`)
      await later.page.getByLabel('异议编号').fill(number ?? '')
      await later.page.getByRole('button', { name: '查询' }).click()
      const told = later.page.locator('#progress').getByRole('status')
      await told.getByText('异议不成立。', { exact: false }).first().waitFor()
      expect(await told.innerText()).toContain('两篇文字没有重合')
      expect(await overflowOf(later.page)).toBe(0)
      expect(await findViolations(later.page)).toEqual([])
      await later.context.close()
    }, 180_000)
  })

type Page = Awaited<ReturnType<World['anonymous']>>['page']
const chair = (page: Page) => page.locator('.gm-objections .gm-task')
