import { describe, expect, it } from '@jest/globals'
import { submit, writeItem } from './kit/editItem'
import { openFromDesk, openReview, passStage } from './kit/reviewItem'
import { shoot } from './kit/shoot'
import { visit } from './kit/visit'
import type { World } from './kit/world'

const words = {
  title: '职工篮球联赛周末开打',
  digest: '十六支队伍，四个周末。',
  body: ['全市第一支由外卖骑手组成的球队也报了名，首场比赛在周六上午九点开始。'],
}
const opinion = '“全市第一支”没有依据，请核实或改写。'

/** Not everything passes at once. */
export const returned = (world: World) =>
  describe('an item is returned and comes again', () => {
    let id = ''

    it('the first reviewer returns it with a reason', async () => {
      const editor = await world.as('editor')
      id = await writeItem(editor.page, words)
      await submit(editor.page)
      const { page } = await world.as('reviewer1')
      await openFromDesk(page, words.title)
      await shoot(page, 'desk-item')
      await page.locator('.gm-more').click()
      await page.locator('#gm-return').click()
      const drawer = page.locator('.gm-drawer')
      await drawer.getByRole('radio', { name: '依据不足' }).check()
      await drawer.getByLabel('审核意见（必填）').fill(opinion)
      await drawer.getByRole('button', { name: '退回修改' }).click()
      await page.getByText('已退回').first().waitFor()
    }, 120_000)

    it('the editor reads why on the desk, mends it and submits again', async () => {
      const { page } = await world.as('editor')
      await visit(page, '/admin')
      const card = page.locator('.gm-card', { hasText: words.title }).first()
      expect(await card.innerText()).toContain(opinion)
      await card.click()
      await page.getByText(opinion).first().waitFor()
      await page.locator('#field-title').fill(`${words.title}（修订）`)
      await submit(page)
    }, 120_000)

    it('the first reviewer sees what changed, and passes it', async () => {
      const { page } = await world.as('reviewer1')
      await openFromDesk(page, `${words.title}（修订）`)
      await openReview(page)
      expect(await page.locator('.gm-diff ins').first().innerText()).toContain('修订')
      await passStage(page, { opinion: '已改。', button: '通过' })
      const run = (await (await page.request.get(`/api/news/${id}/review`)).json()) as {
        run: { stage: string }
      }
      expect(run.run.stage).toBe('second')
    }, 120_000)
  })
