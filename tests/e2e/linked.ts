import { describe, expect, it } from '@jest/globals'
import { PHONE } from './kit/browser'
import type { World } from './kit/world'

/** CB09: what an editor links stands on both public pages. And everything is found by one search. */
export const linked = (world: World) =>
  describe('kinds stand beside each other', () => {
    it('CB09: a news item and the person it is about show each other', async () => {
      const { page, context } = await world.anonymous()
      const answer = await fetch(`${world.program.origin}/api/news?depth=0&limit=50`)
      const { docs } = (await answer.json()) as {
        docs: { title: string; slug: string; links?: { relationTo: string }[] }[]
      }
      const item = docs.find(({ links }) => links?.length)
      expect(item).toBeDefined()
      await page.goto(`/news/${item!.slug}`)
      const other = page.locator('.linked-item a').first()
      const name = (await other.innerText()).trim()
      await other.click()
      await page.waitForURL((url) => !url.pathname.startsWith('/news/'))
      expect(await page.locator('h1').first().innerText()).toContain(name)
      await page.getByRole('link', { name: item!.title }).first().click()
      await page.waitForURL(`**/news/${item!.slug}`)
      await context.close()
    }, 60_000)

    it('one search finds people, shows and news by keyboard on a phone, and narrows to a kind', async () => {
      const { page, context } = await world.anonymous(PHONE)
      await page.goto('/search')
      await page.locator('#q-page').fill('职工')
      await page.keyboard.press('Enter')
      await page.waitForURL('**/search?q=*')
      const filter = page.getByRole('navigation', { name: '按类型筛选' })
      expect(await filter.getByRole('link').count()).toBeGreaterThan(2)
      expect(await page.locator('mark').count()).toBeGreaterThan(0)
      const show = filter.getByRole('link', { name: /^展览/ })
      await show.focus()
      await page.keyboard.press('Enter')
      await page.waitForURL('**kind=exhibitions**')
      const paths = await page
        .locator('.card-title a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
      expect(paths.length).toBeGreaterThan(0)
      expect(paths.every((path) => path?.startsWith('/exhibitions/'))).toBe(true)
      await context.close()
    }, 60_000)
  })
