import { describe, expect, it } from '@jest/globals'
import { body, p } from '../../scripts/seed/body'
import { approveItem } from './kit/approveItem'
import type { Row } from './kit/deskApi'
import { accountIds, ask } from './kit/deskApi'
import { PHONE } from './kit/browser'
import { overflowOf } from './kit/overflow'
import { shoot } from './kit/shoot'
import { visit } from './kit/visit'
import type { World } from './kit/world'

const SITE = '云帆工会网站'
const ACCOUNTS = [SITE, '云帆工会（公众号）']
const FEED = '/sandbox/wechat/wx5a0db0c000000001'
const TITLE = '掌上小展：手与火'

/** A show is put on walls by the desk, goes out as a walk on the site and as an article, and comes down from both. */
export const curated = (world: World) =>
  describe('a show is hung, sent out and taken down', () => {
    let show: Row & { slug: string }
    let path: string

    it('a wall takes works of its own show alone; two of them are approved, one is a draft', async () => {
      const made = await ask<{ doc: typeof show }>(world, {
        who: 'editor',
        path: '/api/exhibitions?draft=true&depth=0',
        body: {
          ...{ title: TITLE, type: 'online', digest: '两件作品，两面墙。' },
          ...{ startsOn: '2026-01-01', endsOn: '2099-12-31', hosts: ['云帆市总工会'] },
          cover: await posterOf(world),
          body: body(p('手边的火，火边的手。')),
          accounts: await accountIds(world, ACCOUNTS),
        },
      })
      show = made.doc
      path = `/exhibitions/${show.slug}`
      const picture = await pictureOf(world, 'SF-001')
      const hands = await workFor(world, { show, title: '行书《手》', image: picture })
      const fire = await workFor(world, { show, title: '行书《火》', image: picture })
      const draft = await workFor(world, { show, title: '还没审的一件', image: picture })
      for (const { id } of [hands, fire])
        await approveItem(world, { id: String(id), kind: 'artworks', accounts: [SITE] })
      expect([hands.no, fire.no, draft.no]).toEqual(['SF-001', 'SF-002', 'SF-003'])
      await ask(world, {
        who: 'editor',
        method: 'PATCH',
        path: `/api/exhibitions/${show.id}?draft=true&depth=0`,
        body: {
          walls: [
            { title: '第一面', words: '手', artworks: [hands.id] },
            { title: '第二面', artworks: [fire.id, draft.id] },
          ],
        },
      })
      const { page } = await world.as('editor')
      await visit(page, `/admin/collections/exhibitions/${show.id}`)
      await page.getByRole('button', { name: '展墙', exact: true }).click()
      await page.locator('#field-walls').getByText('还没审的一件').first().waitFor()
      await shoot(page, 'walls-edit')
    }, 180_000)

    it('approved for the site and WeChat it is out on both within two minutes', async () => {
      await approveItem(world, { id: String(show.id), kind: 'exhibitions', accounts: ACCOUNTS })
      const { page } = await world.as('operator')
      await page.goto(`/admin/board?item=exhibitions:${show.id}`)
      await page
        .locator('#published .gm-card', { hasText: TITLE })
        .nth(1)
        .waitFor({ timeout: 120_000 })
    }, 180_000)

    it('the site hangs the live works alone, and a phone moves up and down only', async () => {
      const { page, context } = await world.anonymous(PHONE)
      await page.goto(path)
      expect(await page.locator('.wall').count()).toBe(2)
      const plates = await page.locator('.hung h3').allInnerTexts()
      expect(plates).toEqual(['行书《手》', '行书《火》'])
      expect(await overflowOf(page)).toBe(0)
      await context.close()
    }, 60_000)

    it('the article is a walk as well: preface, walls, whole pictures with number and author', async () => {
      const { page, context, trouble } = await world.anonymous()
      await page.goto(FEED)
      await page.locator('article.message', { hasText: TITLE }).locator('a.lead').click()
      const article = page.locator('.content')
      await article.waitFor()
      const words = await article.innerText()
      expect(words).toMatch(
        /手边的火[\s\S]*第一面[\s\S]*SF-001[\s\S]*何墨言[\s\S]*第二面[\s\S]*SF-002/,
      )
      expect(words).not.toContain('还没审')
      const pictures = await article.locator('img').all()
      expect(pictures.length).toBeGreaterThanOrEqual(2)
      for (const picture of pictures) {
        await picture.scrollIntoViewIfNeeded()
        const off = await picture.evaluate(async (element) => {
          const image = element as HTMLImageElement
          await image.decode()
          const { width, height } = image.getBoundingClientRect()
          return Math.abs(width / height - image.naturalWidth / image.naturalHeight)
        })
        expect(off).toBeLessThan(0.05)
      }
      await shoot(page, 'exhibition-wechat')
      expect(trouble).toEqual({ foreign: [], errors: [] })
      await context.close()
    }, 120_000)

    it('the labels are for the desk and count every work, the book is for everybody', async () => {
      const { page } = await world.as('editor')
      await visit(page, `/admin/collections/exhibitions/${show.id}`)
      const labels = await page.getByRole('link', { name: /展签/ }).getAttribute('href')
      const printed = await page.request.get(String(labels))
      expect(printed.headers()['content-type']).toBe('application/pdf')
      const book = await fetch(`${world.program.origin}/api/exhibitions/${show.id}/catalogue.pdf`)
      expect([book.status, book.headers.get('content-type')]).toEqual([200, 'application/pdf'])
    }, 90_000)

    it('the chief takes it down: page, article, book and search', async () => {
      const body = { reason: '展期取消（演示）' }
      await ask(world, { who: 'chief', path: `/api/exhibitions/${show.id}/recall`, body })
      const { page } = await world.as('chief')
      await visit(page, `/admin/collections/exhibitions/${show.id}`)
      await page.getByRole('main').getByRole('button', { name: '审核', exact: true }).click()
      const done = page.locator('.gm-fanout__rows li[data-result=done]')
      await done.nth(1).waitFor({ timeout: 120_000 })
      const { origin } = world.program
      expect((await fetch(origin + path)).status).toBe(410)
      const book = await fetch(`${origin}/api/exhibitions/${show.id}/catalogue.pdf`)
      expect(book.status).toBe(404)
      for (const place of ['/exhibitions', FEED]) {
        const text = await (await fetch(origin + place)).text()
        expect([place, text.includes(TITLE)]).toEqual([place, false])
      }
    }, 180_000)
  })

type Making = { show: Row; title: string; image: Row['id'] }

/** Drafted, and given its number by the server. */
async function workFor(
  world: World,
  { show, title, image }: Making,
): Promise<Row & { no: string }> {
  const { doc } = await ask<{ doc: Row }>(world, {
    who: 'editor',
    path: '/api/artworks?draft=true&depth=0',
    body: {
      ...{ title, type: 'SF', style: 'xing', medium: '宣纸', year: 2026 },
      ...{ size: { height: 68, width: 48 }, digest: '写一个字。' },
      ...{ authors: [{ name: '何墨言', status: 'active' }], unit: '云帆重工集团' },
      frames: [{ image }],
      exhibition: show.id,
      accounts: await accountIds(world, [SITE]),
    },
  })
  const { no } = await ask<{ no: string }>(world, {
    who: 'editor',
    path: `/api/artworks/${doc.id}/select`,
    body: { exhibition: show.id },
  })
  return { ...doc, no }
}

async function pictureOf(world: World, no: string): Promise<Row['id']> {
  const query = new URLSearchParams({ 'where[no][equals]': no, depth: '0' })
  const path = `/api/artworks?${query}`
  const { docs } = await ask<{ docs: { frames: { image: Row['id'] }[] }[] }>(world, {
    who: 'editor',
    path,
  })
  const image = docs.at(-1)?.frames[0]?.image
  if (image === undefined) throw new Error(`the demo has no ${no}`)
  return image
}

async function posterOf(world: World): Promise<Row['id']> {
  const query = new URLSearchParams({ 'where[title][equals]': '劳动·光影·墨韵', depth: '0' })
  const path = `/api/exhibitions?${query}`
  const { docs } = await ask<{ docs: { cover: Row['id'] }[] }>(world, { who: 'editor', path })
  if (!docs[0]) throw new Error('the demo has no exhibition')
  return docs[0].cover
}
