import { describe, expect, it } from '@jest/globals'
import { PHONE } from './kit/browser'
import { overflowOf } from './kit/overflow'
import { shoot } from './kit/shoot'
import { visit } from './kit/visit'
import type { World } from './kit/world'

const LATE = '星桥工会（公众号，未认证）'

/** YY01: the register of the media accounts. */
export const accounts = (world: World) =>
  describe('the register of accounts', () => {
    const cardOf = async (name: string) => {
      const { page } = await world.as('operator')
      return page.locator('.gm-account', { has: page.getByRole('heading', { name, exact: true }) })
    }

    it('names the owner, the filing number and the condition of each account', async () => {
      const { page } = await world.as('operator')
      await visit(page, '/admin/accounts')
      await page.getByRole('heading', { level: 1, name: '账号台账' }).waitFor()
      const card = await cardOf('云帆工会（微博）')
      const text = await card.innerText()
      for (const words of [
        '运营主体',
        '云帆市总工会宣教部',
        '备案号',
        '演示备字 0001 号',
        '授权到期',
      ])
        expect(text).toContain(words)
      await shoot(page, 'accounts')
    }, 90_000)

    it('raises the alarm on an account that has been silent for two weeks', async () => {
      const text = await (await cardOf(LATE)).innerText()
      expect(text).toMatch(/登记 \d+ 天，还没有发过内容/)
      expect(text).toContain('超过两周不更新')
      expect(text).toContain('有问题')
      expect(text).toMatch(/平台认证还有 \d+ 天到期/)
    })

    it('checks a WeChat account and says what to do about what it cannot', async () => {
      const card = await cardOf(LATE)
      await card.getByRole('button', { name: '体检', exact: true }).click()
      await card.locator('.gm-account__probe').waitFor()
      await card.getByRole('button', { name: '体检', exact: true }).waitFor()
      await card.locator('summary').click()
      const lines = card.locator('.gm-account__probe li')
      expect(await lines.count()).toBeGreaterThanOrEqual(3)
      const unable = lines.filter({ hasText: /不行|留意/ })
      expect(await unable.count()).toBeGreaterThanOrEqual(1)
      // What does not work comes with what to click.
      for (const line of await unable.all())
        expect(await line.locator('p.gm-quiet').innerText()).not.toBe('')
    }, 60_000)

    it('fits a phone', async () => {
      const { page } = await world.as('operator')
      await page.setViewportSize(PHONE)
      await (await cardOf(LATE)).locator('h2').scrollIntoViewIfNeeded()
      const overflow = await overflowOf(page)
      await shoot(page, 'accounts-checked')
      expect(overflow).toBe(0)
    })
  })
