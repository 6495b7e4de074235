import { spawnSync } from 'node:child_process'
import { describe, expect, it } from '@jest/globals'
import { openReview } from './kit/reviewItem'
import { shoot } from './kit/shoot'
import { visit } from './kit/visit'
import type { World } from './kit/world'

/** The life of an item as the log has to tell it, without the two deliveries, whose events interleave. */
const STORY = [
  'review.submit',
  'review.open',
  'review.approve',
  'review.open',
  'review.approve',
  'review.open',
  'review.finish',
]

/** What is left behind for the people who have to answer for it. */
export const records = (world: World) =>
  describe('every step is on record', () => {
    it('the board leads to what was published', async () => {
      const { page } = await world.as('operator')
      await visit(page, `/admin/board?item=news:${world.item.id}`)
      const links = page.locator('#published .gm-card a.gm-link')
      await links.nth(1).waitFor()
      const addresses = await links.evaluateAll((all) =>
        all.map((one) => (one as HTMLAnchorElement).href),
      )
      expect(addresses.some((one) => one === world.program.origin + world.item.path)).toBe(true)
      for (const address of addresses) expect((await fetch(address)).status).toBe(200)
      await visit(page, '/admin/board')
      await page.locator('#published .gm-card').first().waitFor()
      await shoot(page, 'board')
    }, 60_000)

    it('the audit log tells the story in its order, to the second reviewer', async () => {
      const { page } = await world.as('reviewer2')
      const query = `where[targetKind][equals]=news&where[targetId][equals]=${world.item.id}&sort=seq&limit=100`
      const answer = await page.request.get(`/api/audit-events?${query}`)
      expect(answer.status()).toBe(200)
      const { docs } = (await answer.json()) as {
        docs: { action: string; actorName: string; seq: number }[]
      }
      const actions = docs.map(({ action }) => action)
      expect(actions.filter((action) => action.startsWith('review.'))).toEqual(STORY)
      expect(actions.indexOf('content.release')).toBeGreaterThan(actions.indexOf('review.finish'))
      const who = docs
        .filter(({ action }) => action === 'review.approve' || action === 'review.finish')
        .map(({ actorName }) => actorName)
      expect(who).toEqual(['初晓', '复老师', '终主任'])
    }, 60_000)

    it('`npm run audit:verify` finds the log whole', () => {
      const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', 'audit:verify'], {
        env: world.program.env,
        encoding: 'utf8',
      })
      expect([status, stderr]).toEqual([0, ''])
      expect(stdout).toContain('审计记录完整')
    }, 120_000)

    it('the approval form fits one sheet of A4', async () => {
      const { page } = await world.as('chief')
      await visit(page, `/admin/collections/news/${world.item.id}`)
      await openReview(page)
      const address = await page
        .locator('.gm-panel a', { hasText: '打印审批表' })
        .getAttribute('href')
      await page.goto(address as string)
      await page.getByRole('heading', { name: '信息发布审批表' }).waitFor()
      const sheet = await page.locator('.gm-sheet').innerText()
      for (const words of [
        world.item.title,
        '采小文',
        '初晓',
        '复老师',
        '终主任',
        '云帆工会（公众号）',
      ])
        expect(sheet).toContain(words)
      await shoot(page, 'approval-form')
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    }, 60_000)
  })
