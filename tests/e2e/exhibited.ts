import { describe, expect, it } from '@jest/globals'
import { PHONE } from './kit/browser'
import { findViolations } from './kit/findViolations'
import { shoot } from './kit/shoot'
import { listening } from './kit/listening'
import { visit } from './kit/visit'
import type { World } from './kit/world'

const SHOW = '/exhibitions/lao-dong-guang-ying-mo-yun'
const NUMBERS =
  'SF-001 SF-002 MS-003 MS-004 MS-005 SY-006 SY-007 SY-008 ZK-009 JZ-010 GY-011 SP-012'

/** What a visitor of the show does, and an editor who adds a work to it. */
export const exhibited = (world: World) =>
  describe('an exhibition on the web', () => {
    it('hangs its works on three walls, whole, each with its plate', async () => {
      const { page, trouble } = await world.anonymous()
      await page.goto(SHOW)
      expect(await page.locator('.wall').count()).toBe(3)
      const shown = await page.locator('.plate-no span:first-child').allTextContents()
      for (const no of NUMBERS.split(' ')) expect(shown).toContain(no)
      for (const picture of await page.locator('.mount img').all()) {
        await picture.scrollIntoViewIfNeeded()
        const off = await picture.evaluate(async (element) => {
          const image = element as HTMLImageElement
          await image.decode()
          const { width, height } = image.getBoundingClientRect()
          return Math.abs(width / height - image.naturalWidth / image.naturalHeight)
        })
        expect(off).toBeLessThan(0.05)
      }
      await shoot(page, 'exhibition')
      expect(trouble).toEqual({ foreign: [], errors: [] })
    }, 120_000)

    it('leads from work to work by link and by key, with the transcription beside', async () => {
      const { page, trouble } = await world.anonymous()
      await page.goto(SHOW)
      await page.getByRole('link', { name: /开始看展/ }).click()
      await page.getByRole('heading', { level: 1, name: '行书《匠心》' }).waitFor()
      await listening(page)
      await page.keyboard.press('ArrowRight')
      await page.getByRole('heading', { level: 1, name: '草书《劳动颂》' }).waitFor()
      expect(await page.locator('.transcription').textContent()).toContain('炉火照天地')
      await listening(page)
      await page.keyboard.press('ArrowLeft')
      await page.getByRole('heading', { level: 1, name: '行书《匠心》' }).waitFor()
      await page.getByRole('link', { name: /下一件/ }).click()
      await page.getByRole('heading', { level: 1, name: '草书《劳动颂》' }).waitFor()
      await shoot(page, 'artwork')
      expect(await findViolations(page)).toEqual([])
      expect(trouble).toEqual({ foreign: [], errors: [] })
    }, 120_000)

    it('is zoomed in tiles until Esc, and the arrows stay with the zoom meanwhile', async () => {
      const { page, trouble } = await world.anonymous()
      await page.goto('/artworks/sy-006-ling-dian-jian-xiu')
      const tile = page.waitForResponse((answer) => /\/tiles\/0\/\d+\/\d+_\d+$/.test(answer.url()))
      await page.getByRole('button', { name: '放大细看' }).click()
      expect((await tile).status()).toBe(200)
      await page.getByRole('button', { name: '放大', exact: true }).click()
      const other = page.waitForResponse((answer) => answer.url().includes('/tiles/1/'))
      await page.getByRole('button', { name: '下一幅' }).click()
      expect((await other).status()).toBe(200)
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('Escape')
      await page.locator('dialog.zoom').waitFor({ state: 'hidden' })
      expect(new URL(page.url()).pathname).toBe('/artworks/sy-006-ling-dian-jian-xiu')
      expect(trouble).toEqual({ foreign: [], errors: [] })
    }, 120_000)

    it('takes one like of a person, by keyboard, and says so', async () => {
      const { page } = await world.anonymous(PHONE)
      await page.goto('/artworks/sy-007-qi-shou-de-yi-tian')
      expect(await page.locator('.frames li').count()).toBe(6)
      const button = page.getByRole('button', { name: /点赞/ })
      const before = Number(await page.locator('.like-count').textContent())
      await button.focus()
      await page.keyboard.press('Enter')
      await page.getByText('谢谢，已点赞。').waitFor()
      expect(Number(await page.locator('.like-count').textContent())).toBe(before + 1)
      await page.evaluate(() => localStorage.clear())
      await page.reload()
      await button.click()
      await page.getByText('您已经点过赞了。').waitFor()
      expect(Number(await page.locator('.like-count').textContent())).toBe(before + 1)
    }, 120_000)

    it('plays its film with subtitles, and leads from the painter to her own page', async () => {
      const { page } = await world.anonymous()
      await page.goto('/artworks/sp-012-shi-tu')
      const track = await page.locator('video track').getAttribute('src')
      expect(await (await page.request.get(String(track))).text()).toContain('师傅说')
      await page.goto('/artworks/ms-004-zao-ban-che')
      await page.locator('.artwork-author').getByRole('link', { name: '周禾' }).click()
      await page.getByRole('heading', { level: 1, name: /周禾/ }).waitFor()
    }, 120_000)

    it('can be taken home as a catalogue, and the desk prints its labels', async () => {
      const { page } = await world.anonymous()
      await page.goto(SHOW)
      const book = await page.getByRole('link', { name: /电子画册/ }).getAttribute('href')
      const answer = await page.request.get(String(book))
      expect(answer.headers()['content-type']).toBe('application/pdf')
      expect((await answer.body()).length).toBeLessThan(4_000_000)
      const labels = String(book).replace('catalogue', 'labels')
      expect((await page.request.get(labels)).status()).toBe(401)
      const editor = await world.as('editor')
      expect((await editor.page.request.get(labels)).status()).toBe(200)
    }, 120_000)

    it('gives a work that an editor adds the next number, and stops it without its transcription', async () => {
      const { page } = await world.as('editor')
      const exhibitions = await page.request.get(
        '/api/exhibitions?depth=0&where[slug][equals]=lao-dong-guang-ying-mo-yun',
      )
      const [show] = (await exhibitions.json()).docs
      const made = await page.request.post('/api/artworks?draft=true&depth=0', {
        data: {
          title: '草书《新来的》',
          type: 'SF',
          style: 'cao',
          exhibition: show.id,
          organization: show.organization,
        },
      })
      const { id } = (await made.json()).doc
      await visit(page, `/admin/collections/artworks/${id}`)
      await page.getByRole('button', { name: '入选编号' }).click()
      await page.getByText('展品号：SF-013').waitFor()
      const refused = await page.request.post(`/api/artworks/${id}/review`, {
        data: { decision: 'submit' },
      })
      expect(refused.status()).toBe(409)
      expect(await refused.text()).toContain('没有释文')
    }, 120_000)
  })
