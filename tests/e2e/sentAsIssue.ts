import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { approvedItem } from './kit/approveItem'
import { accountIds, ask } from './kit/deskApi'
import type { Row } from './kit/deskApi'
import { shoot } from './kit/shoot'
import { visit } from './kit/visit'
import type { World } from './kit/world'

const ACCOUNT = '云帆工会订阅号（群发）'
const FEED = '/sandbox/wechat/wx5a0db0c000000003'
const TOPICS = ['维权', '帮扶', '技能', '健康', '阅读', '体育', '安全', '亲子', '法律']
const titleOf = (topic: string) => `职工${topic}服务本周安排`

/** YY07: articles put together, sent as one message, once a day. */
export const sentAsIssue = (world: World) =>
  describe('an issue for followers', () => {
    it('takes approved items, and no more than eight', async () => {
      for (const topic of TOPICS)
        await approvedItem(world, {
          title: titleOf(topic),
          digest: `${topic}方面的服务时间和地点。`,
          body: [`本周${topic}服务在市工人文化宫进行，凭工会会员证参加。`],
          accounts: [ACCOUNT],
        })
      const { page } = await world.as('operator')
      await startIssue(page, '周六这一期')
      for (const topic of TOPICS.slice(0, 8)) await add(page, titleOf(topic))
      await page.getByText('8/8').waitFor()
      expect(await adder(page, titleOf('法律')).isDisabled()).toBe(true)
      expect(await adder(page, titleOf('法律')).getAttribute('title')).toBe('已满 8 篇')
      await expect(nineByApi(world)).rejects.toThrow(/^POST \/api\/issues\S* 400/)
    }, 180_000)

    it('is put in order by keys; the first one leads', async () => {
      const { page } = await world.as('operator')
      for (const topic of TOPICS.slice(5, 8))
        await page.getByRole('button', { name: `去掉《${titleOf(topic)}》` }).click()
      await page.getByText('5/8').waitFor()
      const second = titleOf(TOPICS[1] as string)
      await page.getByRole('button', { name: `拖动调整《${second}》的位置` }).press('ArrowUp')
      await page.getByText(`《${second}》现在是第 1 篇`).waitFor()
      const rows = page.locator('.gm-issue__lineup li')
      expect(await rows.first().innerText()).toMatch(new RegExp(`头条[\\s\\S]*${second}`))
      expect(await rows.filter({ hasText: '头条' }).count()).toBe(1)
      await shoot(page, 'issue')
    }, 60_000)

    it('goes to the followers as one message in this order', async () => {
      const { page } = await world.as('operator')
      await send(page)
      await page.locator('.gm-issue__send').getByText('已发布').waitFor({ timeout: 120_000 })
      await shoot(page, 'issue-sent')
      const follower = await world.anonymous()
      await follower.page.goto(FEED)
      const message = follower.page.locator('article.message')
      const titles = await message.first().locator('h2, h3').allInnerTexts()
      expect(titles).toEqual([1, 0, 2, 3, 4].map((index) => titleOf(TOPICS[index] as string)))
      expect(await message.filter({ hasText: titleOf('帮扶') }).count()).toBe(1)
      await shoot(follower.page, 'issue-feed')
      await follower.context.close()
    }, 180_000)

    it('is refused a second time on the same day', async () => {
      const { page } = await world.as('operator')
      await startIssue(page, '同一天的第二期')
      await add(page, titleOf('法律'))
      await send(page)
      await page.getByText(/每天最多群发 1 次，这一天已经排满/).waitFor()
      const follower = await world.anonymous()
      await follower.page.goto(FEED)
      expect(await follower.page.getByText(titleOf('法律')).count()).toBe(0)
      await follower.context.close()
    }, 90_000)

    const nineByApi = async (place: World) => {
      const [account] = await accountIds(place, [ACCOUNT])
      const { items } = await ask<{ items: (Row & { title: string })[] }>(place, {
        who: 'operator',
        path: `/api/issues/candidates?account=${account}`,
      })
      const nine = items.filter(({ title }) => TOPICS.some((topic) => title === titleOf(topic)))
      const articles = nine.map(({ id }) => ({ news: id }))
      const body = { title: '九篇', account, articles, audience: 'all' }
      return ask(place, { who: 'operator', path: '/api/issues?depth=0', body })
    }
  })

async function startIssue(page: Page, title: string): Promise<void> {
  await visit(page, '/admin/collections/issues/create')
  await page.locator('.gm-issue__head input').fill(title)
  await page.locator('.gm-issue__head select').selectOption({ label: ACCOUNT })
}

const adder = (page: Page, title: string) =>
  page.getByRole('button', { name: `编入《${title}》`, exact: true })

async function add(page: Page, title: string): Promise<void> {
  await adder(page, title).click()
}

async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: '发送这一期' }).click()
  await page.getByText('将作为一条消息推送给').waitFor()
  await page.getByRole('button', { name: '确认发送' }).click()
}
