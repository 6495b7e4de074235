import { describe, expect, it } from '@jest/globals'
import { DESK, PHONE } from './kit/browser'
import { approvedItem } from './kit/approveItem'
import type { Made } from './kit/approveItem'
import { overflowOf } from './kit/overflow'
import { shoot } from './kit/shoot'
import { visit } from './kit/visit'
import type { World } from './kit/world'

const ACCOUNTS = ['云帆工会网站', '云帆工会（公众号）', '云帆工会（微博）']
const FEED = '/sandbox/weibo/7000000001'

/** Weibo, and ZS07: out on three accounts, and taken back from all of them with three taps on a phone. */
export const posted = (world: World) =>
  describe('an item goes to Weibo and is taken back from a phone', () => {
    let item: Made

    const postsOf = async () => {
      const { page, context } = await world.anonymous()
      await page.goto(FEED)
      const count = await page.locator('article.weibo', { hasText: item.title }).count()
      if (count > 0) await shoot(page, 'weibo-feed')
      await context.close()
      return count
    }

    it('stands in the stream of the account, once', async () => {
      item = await approvedItem(world, {
        title: '职工技能大赛电工决赛打响',
        digest: '三十六名选手同场比拼。',
        body: ['决赛设理论和实操两个环节，前六名由市总工会授予技术能手称号。'],
        accounts: ACCOUNTS,
      })
      const { page } = await world.as('operator')
      await visit(page, `/admin/board?item=news:${item.id}`)
      const cards = page.locator('#published .gm-card', { hasText: item.title })
      await cards.nth(2).waitFor({ timeout: 120_000 })
      expect(await cards.count()).toBe(3)
      expect(await postsOf()).toBe(1)
    }, 180_000)

    it('is taken back with three taps', async () => {
      const { page } = await world.as('chief')
      await page.setViewportSize(PHONE)
      await visit(page, `/admin/collections/news/${item.id}`)
      const taps = [
        page.locator('#gm-recall'),
        page.getByRole('button', { name: '事实有误' }),
        page.getByRole('button', { name: '确认撤稿' }),
      ]
      for (const tap of taps) await tap.click()
      await page.getByText(/\d \/ 3 个账号已完成/).waitFor()
    }, 60_000)

    it('and a row for each account says that it is done, and when', async () => {
      const { page } = await world.as('chief')
      const rows = page.locator('.gm-fanout__rows li')
      await page
        .locator('.gm-fanout__rows li[data-result=done]')
        .nth(2)
        .waitFor({ timeout: 120_000 })
      await page.getByText('3 / 3 个账号已完成').first().waitFor()
      await page
        .getByText(/理由：事实有误/)
        .first()
        .waitFor()
      const text = (await rows.allInnerTexts()).join('\n')
      for (const name of ACCOUNTS) expect(text).toContain(name)
      expect(text.match(/\d{2}:\d{2} 完成/g)).toHaveLength(3)
      expect(await overflowOf(page)).toBe(0)
      await shoot(page, 'recall-rows')
      await page.setViewportSize(DESK)
    }, 180_000)

    it('the stream is without it, and its page answers 410', async () => {
      expect(await postsOf()).toBe(0)
      const answer = await fetch(world.program.origin + item.path)
      expect(answer.status).toBe(410)
      expect(await (await fetch(`${world.program.origin}/news`)).text()).not.toContain(item.title)
    }, 60_000)
  })
