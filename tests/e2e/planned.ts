import { describe, expect, it } from '@jest/globals'
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { approvedItem } from './kit/approveItem'
import { ask } from './kit/deskApi'
import { shoot } from './kit/shoot'
import { visit } from './kit/visit'
import type { World } from './kit/world'

const N3 = '五一表彰：六位劳模工匠先进事迹'
const ACCOUNT = '云帆工会（公众号）'
const beijing = (at: number) => new Date(at + 8 * 3_600_000).toISOString().slice(0, 10)
const tomorrow = () => beijing(Date.now() + 86_400_000)
/** Long enough to cancel it in the browser, short enough to wait for. */
const SOON_MS = 40_000

/** YY03, YY09, ZS04, ZS10: what is planned, moved and called off. */
export const planned = (world: World) =>
  describe('the calendar', () => {
    it('shows N3 tomorrow at half past seven, on both its accounts', async () => {
      const { page } = await world.as('operator')
      await openWeek(page)
      const cell = page.locator(`[data-slot="${tomorrow()}T07"]`)
      expect(await cell.locator('.gm-entry', { hasText: N3 }).count()).toBe(2)
      expect(await cell.innerText()).toContain('07:30')
      await shoot(page, 'calendar-week')
      await page.getByRole('button', { name: '月', exact: true }).click()
      await page.locator(`.gm-month [data-slot="${tomorrow()}"]`).getByText(N3).first().waitFor()
      await shoot(page, 'calendar-month')
    }, 90_000)

    it('moves by keys; Esc leaves it where it was', async () => {
      const { page } = await world.as('operator')
      await openWeek(page)
      await entryAt(page, 'T07').focus()
      await page.keyboard.press('ArrowDown')
      await statusOf(page)
        .getByText(/移到 .* 08:30/)
        .waitFor()
      await page.keyboard.press('Escape')
      await statusOf(page).getByText('没有改动。').waitFor()
      expect(await entryAt(page, 'T07').count()).toBe(1)
    }, 60_000)

    it('asks why when it is moved into the quiet hours, and moves not without', async () => {
      const { page } = await world.as('operator')
      await entryAt(page, 'T07').focus()
      for (let hour = 7; hour < 23; hour += 1) await page.keyboard.press('ArrowDown')
      await statusOf(page)
        .getByText(/23:30（静默时段）/)
        .waitFor()
      await page.keyboard.press('Enter')
      const dialog = page.getByRole('dialog', { name: N3 })
      await dialog.getByText(/23:30 在静默时段/).waitFor()
      const confirm = dialog.getByRole('button', { name: '确认改期' })
      expect(await confirm.isDisabled()).toBe(true)
      await shoot(page, 'calendar-why')
      await dialog.getByLabel('理由').fill('配合夜班职工的收看时间。')
      await confirm.click()
      await statusOf(page)
        .getByText(/已改到 .* 23:30/)
        .waitFor()
      await entryAt(page, 'T23').waitFor()
    }, 90_000)

    it('a freeze stands in it, and holds even what has a reason', async () => {
      const { page } = await world.as('operator')
      const [from, until] = [`${tomorrow()}T00:00:00+08:00`, `${tomorrow()}T23:59:00+08:00`]
      const { doc } = await ask<{ doc: { id: number | string } }>(world, {
        who: 'chief',
        path: '/api/calendar-days',
        body: { title: '演示重保', sort: 'freeze', from, until, active: true },
      })
      try {
        await openWeek(page)
        await page.locator('.gm-week thead').getByText('演示重保').first().waitFor()
        await entryAt(page, 'T23').focus()
        await page.keyboard.press('ArrowUp')
        await page.keyboard.press('Enter')
        const dialog = page.getByRole('dialog', { name: N3 })
        await dialog.getByText(/在重保期「演示重保」内/).waitFor()
        await dialog.getByLabel('理由').fill('想发。')
        await dialog.getByRole('button', { name: '确认改期' }).click()
        await dialog.getByText(/须由终审写明理由/).waitFor()
      } finally {
        await ask(world, { who: 'chief', path: `/api/calendar-days/${doc.id}`, method: 'DELETE' })
      }
    }, 90_000)

    it('a send that was called off is not sent when its time comes', async () => {
      const dueAt = Date.now() + SOON_MS
      const item = await approvedItem(world, {
        title: '职工食堂开放日延期',
        digest: '时间另行通知。',
        body: ['因场地检修，原定周末的职工食堂开放日延期。'],
        accounts: ['云帆工会网站'],
        publishAt: new Date(dueAt).toISOString(),
      })
      const { page } = await world.as('operator')
      await visit(page, `/admin/board?item=news:${item.id}`)
      await page.locator('#due').getByRole('button', { name: '取消投递' }).click()
      await page.locator('#ended').getByText('已取消').first().waitFor()
      // A worker looks every second; five would do.
      await wait(Math.max(0, dueAt + 8_000 - Date.now()))
      await page.reload()
      await page.locator('#ended .gm-card', { hasText: item.title }).getByText('已取消').waitFor()
      expect((await fetch(world.program.origin + item.path)).status).toBe(404)
    }, 120_000)

    it('the site is grey on the days set for it, and on no others', async () => {
      const hour = 3_600_000
      const isGrey = async (from: number, until: number) => {
        const span = { greyFrom: new Date(from).toISOString(), greyUntil: new Date(until) }
        await ask(world, { who: 'admin', path: '/api/globals/site-settings', body: span })
        const text = await (await fetch(world.program.origin)).text()
        return /<html[^>]*class="[^"]*\bgrey\b/.test(text)
      }
      const now = Date.now()
      expect(await isGrey(now - hour, now + hour)).toBe(true)
      expect(await isGrey(now + 24 * hour, now + 48 * hour)).toBe(false)
      const none = { greyFrom: null, greyUntil: null }
      await ask(world, { who: 'admin', path: '/api/globals/site-settings', body: none })
    }, 60_000)
  })

const statusOf = (page: Page) => page.locator('.gm-movebar [role=status]')

const entryAt = (page: Page, hour: string) =>
  page
    .locator(`[data-slot="${tomorrow()}${hour}"] .gm-entry`, { hasText: N3 })
    .filter({ hasText: ACCOUNT })

async function openWeek(page: Page): Promise<void> {
  await visit(page, `/admin/calendar?span=week&day=${tomorrow()}`)
  await page.locator('.gm-week').getByText(N3).first().waitFor()
}
