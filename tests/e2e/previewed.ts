import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { draftedItem } from './kit/approveItem'
import { ask } from './kit/deskApi'
import { shoot } from './kit/shoot'
import { visit } from './kit/visit'
import type { World } from './kit/world'

const words = {
  title: '劳模宣讲团走进外卖站点',
  digest: '十二位劳模把故事讲给骑手听。',
  body: ['宣讲团利用午休时间走进站点，围绕安全驾驶和职业尊严与骑手交流。'],
}
const WECHAT = '云帆工会（公众号）'
const WEIBO = '云帆工会（微博）'
const own = '劳模来站点讲课啦，骑手午休就能听。'
/** Forty characters: eight over what a list of articles shows. */
const long = '劳模'.repeat(20)

/** CB06 and YY02: what each account will show, and words of its own for one of them. */
export const previewed = (world: World) =>
  describe('an item is adapted to its accounts', () => {
    let id = ''

    it('has a tab for each account, and each its frame', async () => {
      const { page } = await world.as('editor')
      const accounts = ['云帆工会网站', WECHAT, WEIBO]
      ;({ id } = await draftedItem(world, { ...words, accounts }))
      await visit(page, `/admin/collections/news/${id}`)
      await openPreview(page)
      const planned = page.locator('.gm-previewTab:not(.gm-previewTab--other)')
      expect(await planned.count()).toBe(3)
      await show(page, WECHAT)
      await phoneOf(page)
        .getByText(words.body[0] as string)
        .waitFor()
      await show(page, '云帆工会网站')
      await phoneOf(page).getByRole('heading', { name: words.title }).waitFor()
      await show(page, '云帆工会（抖音）')
      await page.getByText('还没有成片', { exact: true }).waitFor()
      await page.getByRole('button', { name: '生成短片' }).waitFor()
      await show(page, WEIBO)
      const card = page.getByRole('article', { name: '微博里的样子' })
      await card.getByText(words.title).waitFor()
      expect(await card.innerText()).toContain('网页链接')
      await shoot(page, 'preview-weibo')
    }, 120_000)

    it('gets words of its own for one account; the master stays', async () => {
      const { page } = await world.as('editor')
      await page.locator('#gm-rewrite').click()
      const text = page.locator('#field-variants__0__text')
      await Promise.all([saved(page, own), text.fill(own)])
      await openPreview(page)
      await show(page, WEIBO)
      await page.getByRole('article', { name: '微博里的样子' }).getByText(own).waitFor()
      await tab(page, WEIBO).getByText('有改写').waitFor()
      await show(page, WECHAT)
      await phoneOf(page)
        .getByText(words.body[0] as string)
        .waitFor()
      expect(await phoneOf(page).locator('body').innerText()).not.toContain(own)
      const { title, digest } = await ask<typeof words>(world, {
        who: 'editor',
        path: `/api/news/${id}?draft=true&depth=0`,
      })
      expect({ title, digest }).toEqual({ title: words.title, digest: words.digest })
      await closeDrawer(page)
    }, 120_000)

    it('counts in red what is too long, and the finding leads to its field', async () => {
      const { page } = await world.as('editor')
      await visit(page, `/admin/collections/news/${id}`)
      await Promise.all([saved(page, long), fillTitle(page, long)])
      await openPreview(page)
      await show(page, WECHAT)
      const over = page.locator('.gm-counter--over', { hasText: '标题' })
      await over.waitFor()
      expect(await over.innerText()).toMatch(/40 \/ 32[\s\S]*超出 8 字/)
      await shoot(page, 'preview-over')
      const finding = page.locator('.gm-drawer .gm-findings li', { hasText: '标题' }).first()
      await finding.getByRole('button', { name: '去修改' }).click()
      await page.locator('#field-title:focus').waitFor()
    }, 120_000)
  })

const tab = (page: Page, name: string) => page.getByRole('tab', { name })
const phoneOf = (page: Page) => page.frameLocator('iframe[title="手机上的样子"]')

async function openPreview(page: Page): Promise<void> {
  await page.locator('#gm-preview').click()
  await page.getByRole('tablist', { name: '预览哪个账号' }).waitFor()
}

async function show(page: Page, name: string): Promise<void> {
  await tab(page, name).click()
  await page.locator('.gm-preview__body').waitFor()
}

async function closeDrawer(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await page.locator('.gm-preview').waitFor({ state: 'detached' })
}

/**
 * The panel opens on the tab of last time, as soon as it has been told which that was: here the variants', which may
 * come a moment after the contents'.
 */
async function fillTitle(page: Page, title: string): Promise<void> {
  const contents = page.locator('.tabs-field__tab-button', { hasText: '内容' })
  const field = page.locator('#field-title')
  for (let tries = 0; tries < 5; tries++) {
    await contents.click()
    const isFilled = await field.fill(title, { timeout: 5_000 }).then(
      () => true,
      () => false,
    )
    if (isFilled) return
  }
  await field.fill(title)
}

/** The form saves itself 0.8 s after the last key; the server has these words when its answer to them is back. */
const saved = (page: Page, words: string) =>
  page.waitForResponse(
    (answer) =>
      answer.url().includes('/api/news/') &&
      answer.request().method() === 'PATCH' &&
      Boolean(answer.request().postData()?.includes(words)),
  )
