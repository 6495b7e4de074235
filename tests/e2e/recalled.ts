import { describe, expect, it } from '@jest/globals'
import { visit } from './kit/visit'
import type { World } from './kit/world'

/** Taking it back everywhere. */
export const recalled = (world: World) =>
  describe('the chief recalls it', () => {
    it('with one tap for the reason and one to confirm', async () => {
      const { page } = await world.as('chief')
      await visit(page, `/admin/collections/news/${world.item.id}`)
      await page.locator('#gm-recall').click()
      await page.getByRole('button', { name: '事实有误' }).click()
      await page.getByRole('button', { name: '确认撤稿' }).click()
      await page.getByText('撤稿已下达').first().waitFor()
    }, 60_000)

    it('and the board says so for both accounts within two minutes', async () => {
      const { page } = await world.as('operator')
      await visit(page, `/admin/board?item=news:${world.item.id}`)
      const cards = page.locator('#ended .gm-card', { hasText: '已撤下' })
      await cards.nth(1).waitFor({ timeout: 120_000 })
    }, 150_000)

    it('the site answers 410 with a neutral page', async () => {
      const { page } = await world.anonymous()
      const answer = await page.goto(world.item.path)
      expect(answer?.status()).toBe(410)
      await page.getByRole('heading', { name: '这篇稿件已撤下' }).waitFor()
      expect(await page.locator('main').innerText()).not.toContain(world.item.title)
    }, 60_000)

    it('front page, feeds and search are without it', async () => {
      const paths = [
        '/',
        '/news',
        '/rss.xml',
        '/atom.xml',
        '/feed.json',
        '/sitemap.xml',
        `/search?q=${encodeURIComponent('夜校')}`,
      ]
      for (const path of paths) {
        const text = await (await fetch(world.program.origin + path)).text()
        expect([path, text.includes(world.item.path)]).toEqual([path, false])
      }
    }, 60_000)

    it('the WeChat account is without it', async () => {
      const { page } = await world.anonymous()
      await page.goto('/sandbox')
      await page
        .getByRole('link', { name: /云帆工会/ })
        .first()
        .click()
      await page.locator('.feed').waitFor()
      expect(await page.locator('.feed', { hasText: world.item.title }).count()).toBe(0)
    }, 60_000)
  })
