import { describe, expect, it } from '@jest/globals'
import { draftedItem, signTwice } from './kit/approveItem'
import type { Made } from './kit/approveItem'
import { openReview, passStage } from './kit/reviewItem'
import { shoot } from './kit/shoot'
import { visit } from './kit/visit'
import type { World } from './kit/world'

const ACCOUNTS = ['云帆工会（公众号）', '星桥工会（公众号，未认证）']

/** YY08: the same words for several public accounts. */
export const staggered = (world: World) =>
  describe('the same words go to several accounts', () => {
    let item: Made

    it('the chief is told that they are copies, and is offered to keep them apart', async () => {
      item = await draftedItem(world, {
        title: '冬季取暖安全提示',
        digest: '用电用火，四件事要记牢。',
        body: ['宿舍不得使用大功率电器，离开时关闭电源，发现异味立即报告。'],
        accounts: ACCOUNTS,
      })
      await signTwice(world, item.id)
      const { page } = await world.as('chief')
      await visit(page, `/admin/collections/news/${item.id}`)
      await openReview(page)
      const panel = page.locator('.gm-panel')
      const warning = panel.locator('.gm-verdict', { hasText: '内容相同，相隔不到 30 分钟' })
      for (const name of ACCOUNTS) expect(await warning.innerText()).toContain(name)
      await panel.getByLabel(/自动错开：每个账号相隔 30 分钟/).check()
      await shoot(page, 'staggered')
      await passStage(page, { opinion: '错开发布。', button: '终审通过' })
    }, 120_000)

    it('and the board has one of them half an hour later', async () => {
      const { page } = await world.as('operator')
      await visit(page, `/admin/board?item=news:${item.id}`)
      // The one without a delay is sent at once.
      await page.locator('#published .gm-card', { hasText: item.title }).waitFor()
      const later = page.locator('#due .gm-card', { hasText: item.title })
      await later.getByText('已排期').waitFor()
      expect(await later.count()).toBe(1)
      await later.getByRole('button', { name: '取消投递' }).click()
      await page.locator('#ended').getByText('已取消').first().waitFor()
    }, 60_000)
  })
