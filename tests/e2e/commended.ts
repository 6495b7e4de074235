import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { body, p } from '../../scripts/seed/body'
import { approveItem } from './kit/approveItem'
import type { Row } from './kit/deskApi'
import { accountIds, ask } from './kit/deskApi'
import { openFromDesk, openReview, passStage } from './kit/reviewItem'
import { shoot } from './kit/shoot'
import { visit } from './kit/visit'
import type { World } from './kit/world'

const NAME = '罗一舟'
const SITE = '云帆工会网站'
const WECHAT = '云帆工会（公众号）'
const WEIBO = '云帆工会（微博）'
const ACCOUNTS = [SITE, WECHAT, WEIBO]
/** What only the own desk may read of a person; each is looked for in everything the public gets. */
const PRIVATE = ['演示〔2023〕88 号', 'ZS-2023-0088', '1979-08', '秘藏授权书 9 版', '示例族']

/** A person from the desk to every channel, with what is private staying at the desk, and back in one act. */
export const commended = (world: World) =>
  describe('a model worker goes out and an honour is taken back', () => {
    let id: Row['id']
    let path: string

    it('the desk keeps no numbers of people, and a wrong year is not submitted', async () => {
      const person = await personOf(world)
      const post = (more: object) =>
        ask<{ doc: Row & { slug: string } }>(world, {
          who: 'editor',
          path: CREATE,
          body: { ...person, ...more },
        })
      await expect(post({ idCard: '99990019800101001X' })).rejects.toThrow(/400.*身份证号/)
      const { doc } = await post({ honours: [{ honour: 'N1', year: 2021 }] })
      id = doc.id
      path = `/model-workers/${doc.slug}`
      const { page } = await world.as('editor')
      const refused = await submission(page, id)
      expect([refused.status(), await refused.text()]).toEqual([
        409,
        expect.stringContaining('全国劳动模范'),
      ])
      const { honours } = person
      await ask(world, {
        who: 'editor',
        method: 'PATCH',
        path: `/api/model-workers/${id}?draft=true&depth=0`,
        body: { honours },
      })
    }, 60_000)

    it('the editor cannot submit it without consent, writes it in and submits', async () => {
      const { page } = await world.as('editor')
      await visit(page, `/admin/collections/model-workers/${id}`)
      await openReview(page)
      await page.getByText('没有本人授权').first().waitFor()
      const refused = await submission(page, id)
      expect([refused.status(), await refused.text()]).toEqual([
        409,
        expect.stringContaining('没有本人授权'),
      ])
      await page.getByRole('button', { name: '授权与状态' }).click()
      for (const what of ['公开姓名、单位、荣誉和事迹', '公开肖像照片']) {
        await page.locator('#field-consent__purposes .rs__control').click()
        await page.getByRole('option', { name: what, exact: true }).click()
      }
      await page.locator('#field-consent__textVersion').fill('秘藏授权书 9 版')
      const day = page.locator('#field-consent__givenOn input')
      await day.fill('2026-03-10')
      await day.press('Enter')
      await page.locator('#field-consent__givenBy').fill('本人')
      await page.locator('#gm-next-action').click()
      await page.getByText('已送审').first().waitFor()
      await shoot(page, 'profile-edit')
    }, 120_000)

    it('the second reviewer reads the private part, ticks the list and passes it', async () => {
      const command = { decision: 'approve', opinion: '已核，同意。' }
      const review = `/api/model-workers/${id}/review`
      await ask(world, { who: 'reviewer1', path: review, body: command })
      const { page } = await world.as('reviewer2')
      await openFromDesk(page, NAME)
      await passStage(page, { opinion: '荣誉和授权书已核。', button: '通过' })
      await visit(page, `/admin/collections/model-workers/${id}`)
      await page.getByRole('button', { name: '授权与状态' }).click()
      expect(await page.locator('#field-consent__textVersion').inputValue()).toBe('秘藏授权书 9 版')
    }, 120_000)

    it('the chief approves it for three channels, and it is out on each', async () => {
      const { page } = await world.as('chief')
      await openFromDesk(page, NAME)
      const panel = page.locator('.gm-panel')
      for (const name of ACCOUNTS)
        await panel.getByRole('checkbox', { name, checked: true }).waitFor()
      await passStage(page, { opinion: '同意发布。', button: '终审通过' })
      const { page: operator } = await world.as('operator')
      await operator.goto(`/admin/board?item=model-workers:${id}`)
      const cards = operator.locator('#published .gm-card', { hasText: NAME })
      await cards.nth(2).waitFor({ timeout: 120_000 })
      expect(await cards.count()).toBe(3)
    }, 240_000)

    it('each channel has it in its own way: a page, an article, a post of few words', async () => {
      const { page, context, trouble } = await world.anonymous()
      await page.goto(path)
      await page.getByRole('heading', { level: 1, name: NAME }).waitFor()
      expect(await page.locator('.honours').innerText()).toContain('省五一劳动奖章')
      await page.goto('/sandbox/wechat/wx5a0db0c000000001')
      await page.locator('article.message', { hasText: NAME }).locator('a.lead').click()
      const article = page.locator('.content')
      await article.waitFor()
      expect(await article.innerText()).toMatch(/所获荣誉[\s\S]*省五一劳动奖章[\s\S]*先进事迹/)
      await shoot(page, 'profile-wechat')
      await page.goto('/sandbox/weibo/7000000001')
      const post = page.locator('article.weibo', { hasText: NAME })
      expect(await post.innerText()).toMatch(/【罗一舟】.*起重工.*2023年省五一劳动奖章/)
      expect(trouble).toEqual({ foreign: [], errors: [] })
      await context.close()
    }, 90_000)

    it('of somebody who has died the draft speaks in another tone; what is live stays as it was', async () => {
      await ask(world, {
        who: 'editor',
        method: 'PATCH',
        path: `/api/model-workers/${id}?draft=true&depth=0`,
        body: { workingStatus: 'deceased', statusSince: '2026-10-01' },
      })
      const { page } = await world.as('editor')
      await page.goto(`/preview/model-workers/${id}`)
      const profile = page.locator('.profile.is-calm')
      expect(await profile.innerText()).toMatch(/已故[\s\S]*生前工作单位[\s\S]*生平与事迹/)
      const portrait = profile.locator('.profile-portrait img')
      expect(await portrait.evaluate((image) => getComputedStyle(image).filter)).toBe(
        'grayscale(1)',
      )
      await shoot(page, 'profile-deceased')
      const live = await (await fetch(world.program.origin + path)).text()
      expect(live).not.toMatch(/已故|生前/)
    }, 60_000)

    it('nothing of the private part is public, and nobody can ask for it', async () => {
      const { origin } = world.program
      const slug = path.split('/').at(-1)
      const asked = [
        path,
        `/api/model-workers?depth=2&where[slug][equals]=${slug}`,
        `/api/model-workers?draft=true&depth=2&where[slug][equals]=${slug}`,
        `/api/model-workers/${id}?depth=2`,
        `/api/globals/site-settings?depth=2`,
        `/search?q=${encodeURIComponent(NAME)}`,
      ]
      for (const each of asked) {
        const text = await (await fetch(origin + each)).text()
        expect([each, PRIVATE.filter((secret) => text.includes(secret))]).toEqual([each, []])
      }
      const guesses = ['consent.givenBy', 'conditional.nation', 'honours.docNo', 'workingStatus']
      for (const field of guesses) {
        const query = new URLSearchParams({ [`where[${field}][exists]`]: 'true' })
        const answer = await fetch(`${origin}/api/model-workers?${query}`)
        expect([field, answer.status]).toEqual([field, 400])
      }
    }, 60_000)

    it('the chief takes the honour back with one form, and it is gone everywhere', async () => {
      const { page } = await world.as('chief')
      await visit(page, `/admin/collections/model-workers/${id}`)
      await page.locator('#gm-revoke').click()
      await page.getByRole('radio', { name: '2023 省五一劳动奖章' }).check()
      const form = page.locator('.drawer--is-open')
      await form.getByLabel('理由').fill('表彰决定撤销（演示）')
      await shoot(page, 'revoke')
      await page.locator('#gm-revoke-confirm').click()
      await page.locator('.drawer--is-open').waitFor({ state: 'hidden' })
      await openReview(page)
      const done = page.locator('.gm-fanout__rows li[data-result=done]')
      await done.nth(2).waitFor({ timeout: 120_000 })
      expect(await done.count()).toBe(3)
      const reader = await world.anonymous()
      expect((await reader.page.goto(path))?.status()).toBe(410)
      const places = [
        '/model-workers',
        '/model-workers/years/2023',
        `/search?q=${encodeURIComponent(NAME)}`,
        '/sandbox/wechat/wx5a0db0c000000001',
        '/sandbox/weibo/7000000001',
      ]
      for (const place of places) {
        await reader.page.goto(place)
        const text = await reader.page.locator('main').innerText()
        // What was searched for stands in the field, not on the page.
        expect([place, text.includes(NAME) && !place.startsWith('/search')]).toEqual([place, false])
        expect(await reader.page.locator(`a[href="${path}"]`).count()).toBe(0)
      }
      await reader.context.close()
    }, 240_000)

    it('with no valid honour left it cannot be submitted again', async () => {
      await expect(
        approveItem(world, { id: String(id), kind: KIND, accounts: [] }),
      ).rejects.toThrow(/409.*没有有效的荣誉/)
    }, 60_000)
  })

const KIND = 'model-workers'
const CREATE = `/api/${KIND}?draft=true&depth=0`

const submission = (page: Page, id: Row['id']) =>
  page.request.post(`/api/${KIND}/${id}/review`, { data: { decision: 'submit' } })

type Demo = Row & { cover: Row['id']; consent: { proof: Row['id'] } }

/** Whole but for the signature; the portrait and the scanned form are borrowed from a demo person. */
async function personOf(world: World): Promise<Record<string, unknown>> {
  const query = new URLSearchParams({ 'where[title][equals]': '林拓', depth: '0' })
  const path = `/api/${KIND}?${query}`
  const { docs } = await ask<{ docs: Demo[] }>(world, { who: 'editor', path })
  const [demo] = docs
  if (!demo) throw new Error('the demo has no 林拓')
  const { proof } = demo.consent
  return {
    title: NAME,
    type: 'person',
    subtitle: '云帆港务集团起重工',
    digest: '把三十吨的箱子放得像放一只碗。',
    cover: demo.cover,
    unit: '云帆港务集团',
    trade: '起重工',
    industry: 'G',
    honours: [
      {
        ...{ honour: 'P2', year: 2023, grantor: '示例省总工会', basis: proof },
        ...{ docNo: '演示〔2023〕88 号', certificateNo: 'ZS-2023-0088' },
      },
    ],
    conditional: { forPublicity: true, birthMonth: '1979-08', nation: '示例族' },
    body: body(
      p('罗一舟在云帆港开了十九年岸桥，吊具离地四十米，他能用它端稳一碗水。'),
      p('他把风速、船型和箱重写成一张表，新来的司机照着练，半年就能独立上机。'),
    ),
    accounts: await accountIds(world, ACCOUNTS),
  }
}
