import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { PICTURE } from './kit/editItem'
import { shoot } from './kit/shoot'
import { visit } from './kit/visit'
import type { World } from './kit/world'

const FEEDS = ['/rss.xml', '/atom.xml', '/feed.json', '/sitemap.xml']

/** What readers and followers see, once the worker has carried it out. */
export const published = (world: World) =>
  describe('what was approved is out', () => {
    it('is delivered to both accounts within two minutes', async () => {
      const { page } = await world.as('operator')
      await visit(page, `/admin/board?item=news:${world.item.id}`)
      // The board reads itself again every five seconds.
      const cards = page.locator('#published .gm-card', { hasText: world.item.title })
      await cards.nth(1).waitFor({ timeout: 120_000 })
      expect(await cards.count()).toBe(2)
    }, 150_000)

    it('has a page of its own with its picture, its address and its revision', async () => {
      const { page, trouble } = await world.anonymous()
      const answer = await page.goto(world.item.path)
      expect(answer?.status()).toBe(200)
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(world.item.title)
      expect(await loadedPictures(page, `img[alt="${PICTURE.alt}"]`)).toBeGreaterThanOrEqual(1)
      expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(
        world.program.origin + world.item.path,
      )
      expect(await page.locator('meta[name="gongmei:revision"]').getAttribute('content')).toMatch(
        /^[0-9a-f]{64}$/,
      )
      await shoot(page, 'article')
      expect(trouble).toEqual({ foreign: [], errors: [] })
    }, 60_000)

    it('leads the front page', async () => {
      const { page, trouble } = await world.anonymous()
      await page.goto('/')
      await page.locator(`main a[href="${world.item.path}"]`).first().waitFor()
      await shoot(page, 'home')
      expect(trouble).toEqual({ foreign: [], errors: [] })
    }, 60_000)

    it.each(FEEDS)('is in %s', async (feed) => {
      const answer = await fetch(world.program.origin + feed)
      expect(answer.status).toBe(200)
      expect(await answer.text()).toContain(world.program.origin + world.item.path)
    })

    it('is found with two characters', async () => {
      const { page } = await world.anonymous()
      await page.goto('/')
      const box = page.getByRole('searchbox').first()
      await box.fill('夜校')
      await box.press('Enter')
      await page.locator(`.cards a[href="${world.item.path}"]`).waitFor()
      await shoot(page, 'search')
    }, 60_000)

    it('stands in the feed of the WeChat account, and opens there with its picture', async () => {
      const { page, trouble } = await world.anonymous()
      await page.goto('/sandbox')
      await page
        .getByRole('link', { name: /云帆工会/ })
        .first()
        .click()
      const message = page.locator('article.message', { hasText: world.item.title })
      await message.waitFor()
      await shoot(page, 'sandbox-feed')
      await message.locator('a.lead').click()
      await page.getByRole('heading', { level: 1, name: world.item.title }).waitFor()
      expect(await loadedPictures(page, '.content img')).toBeGreaterThanOrEqual(1)
      await shoot(page, 'sandbox-article')
      expect(trouble).toEqual({ foreign: [], errors: [] })
    }, 60_000)
  })

/** Pictures that really have pixels; those below the fold are scrolled to first. */
async function loadedPictures(page: Page, selector: string): Promise<number> {
  const pictures = await page.locator(selector).all()
  for (const picture of pictures) {
    await picture.scrollIntoViewIfNeeded()
    await picture.evaluate((element) => (element as HTMLImageElement).decode())
  }
  const widths = await Promise.all(
    pictures.map((one) => one.evaluate((element) => (element as HTMLImageElement).naturalWidth)),
  )
  return widths.filter((width) => width > 100).length
}
