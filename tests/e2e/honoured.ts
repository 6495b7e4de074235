import { describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { PHONE } from './kit/browser'
import type { Row } from './kit/deskApi'
import { ask } from './kit/deskApi'
import { overflowOf } from './kit/overflow'
import { openReview } from './kit/reviewItem'
import { visit } from './kit/visit'
import type { World } from './kit/world'

/** The wall and its people: what a reader does with it, and what the desk must be able to undo at once. */
export const honoured = (world: World) =>
  describe('model workers', () => {
    it('a reader without a script narrows the wall to one person and reads how they got there', async () => {
      const context = await world.browser.newContext({
        javaScriptEnabled: false,
        viewport: PHONE,
        baseURL: world.program.origin,
      })
      const page = await context.newPage()
      await page.goto('/model-workers')
      expect(await page.locator('.worker-grid > li').count()).toBe(5)
      expect(await page.locator('main').innerText()).not.toContain('叶知秋')
      await page.getByLabel('级别').selectOption({ label: '全国' })
      await page.getByLabel('年份').selectOption('2020')
      await page.getByRole('button', { name: '筛选' }).click()
      const names = page.locator('.worker-grid h2')
      expect(await names.allInnerTexts()).toEqual(['沈若川', '林拓'])
      await page.getByRole('link', { name: '首字母 L' }).click()
      // The list that stands is being left; only the new one says so of itself.
      await page.getByRole('link', { name: '取消首字母 L' }).waitFor()
      expect(await names.allInnerTexts()).toEqual(['林拓'])
      await names.getByRole('link').click()
      expect(await page.locator('h1').innerText()).toContain('林拓')
      expect(await page.locator('.honours li').count()).toBe(2)
      expect(await page.locator('.honours li').first().innerText()).toContain('全国劳动模范')
      await page.getByRole('link', { name: '林拓创新工作室' }).click()
      expect(await page.locator('main').innerText()).toMatch(/师带徒[\s\S]*开放参观/)
      await page.locator('.studio-people').getByRole('link', { name: '林拓' }).click()
      await page.getByRole('link', { name: '2020 年' }).click()
      expect(await page.locator('h1').innerText()).toContain('2020')
      await context.close()
    }, 120_000)

    it('a phone shows the portrait whole, and nothing moves sideways', async () => {
      const { page, context } = await world.anonymous(PHONE)
      await page.goto(await pathOf(world, '顾维'))
      const { drawn, own } = await page.locator('.profile-portrait img').evaluate((image) => {
        const { width, height } = image.getBoundingClientRect()
        const { naturalWidth, naturalHeight } = image as HTMLImageElement
        return { drawn: width / height, own: naturalWidth / naturalHeight }
      })
      expect(Math.abs(drawn - own)).toBeLessThan(0.01)
      expect(await overflowOf(page)).toBe(0)
      expect(await page.locator('.profile-facts').innerText()).toContain('退休前工作单位')
      await context.close()
    }, 60_000)

    it('the share card is a picture of 1200 by 630 with the name in the page’s head, the plaque a PDF', async () => {
      const path = await pathOf(world, '林拓')
      const html = await (await fetch(world.program.origin + path)).text()
      const card = /property="og:image" content="([^"]+)"/.exec(html)?.[1]
      expect(card).toContain('share.png')
      const slug = path.split('/').at(-1)
      const file = (name: string) =>
        fetch(`${world.program.origin}/api/model-workers/card/${slug}/${name}`)
      const size = async (name: string) =>
        sharp(Buffer.from(await (await file(name)).arrayBuffer())).metadata()
      expect(await size('share.png')).toMatchObject({ format: 'png', width: 1200, height: 630 })
      expect(await size('long.png')).toMatchObject({ format: 'png', width: 1080 })
      const plaque = await file('plaque.pdf')
      expect(plaque.headers.get('content-type')).toBe('application/pdf')
      expect(
        Buffer.from(await plaque.arrayBuffer())
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-')
    }, 60_000)

    it('the editor is told that nobody goes out without their consent', async () => {
      const { page } = await world.as('editor')
      const id = await idOf(world, '叶知秋')
      await visit(page, `/admin/collections/model-workers/${id}`)
      await openReview(page)
      await page.getByText('没有本人授权').first().waitFor()
    }, 90_000)

    it('the chief takes an honour back with one form, and the page is gone', async () => {
      const path = await pathOf(world, '马千里')
      const id = await idOf(world, '马千里')
      const { page } = await world.as('chief')
      await visit(page, `/admin/collections/model-workers/${id}`)
      await page.locator('#gm-revoke').click()
      await page.getByLabel('2024 市劳动模范').check()
      await page.getByLabel('理由').last().fill('表彰决定撤销（演示）')
      await page.locator('#gm-revoke-confirm').click()
      await page.waitForLoadState('load')
      const { page: reader, context } = await world.anonymous()
      await expectGone(reader, path)
      await reader.goto('/model-workers')
      expect(await reader.locator('main').innerText()).not.toContain('马千里')
      const slug = path.split('/').at(-1)
      const card = await fetch(`${world.program.origin}/api/model-workers/card/${slug}/share.png`)
      expect(card.status).toBe(410)
      await context.close()
      const { docs } = await ask<{ docs: { state: string }[] }>(world, {
        who: 'operator',
        path: `/api/deliveries?where[item][equals]=${id}&where[kind][equals]=model-workers&where[action][equals]=recall&depth=0`,
      })
      expect(docs).toHaveLength(1)
    }, 120_000)
  })

type Page = Awaited<ReturnType<World['anonymous']>>['page']

async function expectGone(page: Page, path: string): Promise<void> {
  for (const deadline = Date.now() + 30_000; ; ) {
    const status = (await page.goto(path))?.status()
    if (status === 410 || Date.now() > deadline) return expect(status).toBe(410)
    await page.waitForTimeout(500)
  }
}

type Found = { docs: (Row & { slug: string })[] }

const find = (world: World, title: string) =>
  ask<Found>(world, {
    who: 'editor',
    path: `/api/model-workers?${new URLSearchParams({ 'where[title][equals]': title, depth: '0', draft: 'true' })}`,
  })

const idOf = async (world: World, title: string) => (await find(world, title)).docs[0]?.id

const pathOf = async (world: World, title: string) =>
  `/model-workers/${(await find(world, title)).docs[0]?.slug}`
