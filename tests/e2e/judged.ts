import { describe, expect, it } from '@jest/globals'
import type { Opened } from './kit/browser'
import { PHONE } from './kit/browser'
import type { Row } from './kit/deskApi'
import { ask } from './kit/deskApi'
import { findViolations } from './kit/findViolations'
import { asJudge } from './kit/judges'
import { overflowOf } from './kit/overflow'
import type { World } from './kit/world'

const ROUND = '漫画复评'

/** PW01–PW04 and PW12 of domain §7: 评委老秦, with the invitation that waits for him in the demo. */
export const judged = (world: World) =>
  describe('a judge is asked, and judges blind', () => {
    let judge: Opened

    it('PW01: signs both declarations before the list opens', async () => {
      judge = await asJudge(world, 'judge')
      const { page } = judge
      const card = page.locator('.gm-round').filter({ hasText: ROUND })
      expect(await card.getByRole('button', { name: '打开名单' }).count()).toBe(0)
      const { rounds } = await deskOf(judge)
      const path = `/api/judging/rounds/${rounds.find(({ title }) => title === ROUND)?.id}/sheets`
      expect((await page.request.get(path)).status()).toBe(403)
      await card.getByRole('button', { name: '接受邀请' }).click()
      const accept = page.getByRole('button', { name: '签署并接受' })
      await page.getByLabel(/回避承诺/).check()
      await accept.click()
      await page.getByRole('alert').getByText('请分别勾选回避承诺和保密承诺').waitFor()
      await page.getByLabel(/保密承诺/).check()
      expect(await findViolations(page, '[class*="gm-"]')).toEqual([])
      await accept.click()
      await page.locator('.gm-worklist').waitFor()
      expect((await page.request.get(path)).status()).toBe(200)
    }, 240_000)

    it('PW02: the list shows works of the round’s category and nothing of whose they are', async () => {
      const { page } = judge
      await page
        .locator('.gm-work h3', { hasText: '小禾说安全' })
        .or(blotted(judge))
        .first()
        .waitFor()
      const { rounds } = await deskOf(judge)
      const id = rounds.find(({ title }) => title === ROUND)?.id
      const sheets = await (await page.request.get(`/api/judging/rounds/${id}/sheets`)).text()
      const screen = await page.locator('.gm-room').innerText()
      expect(await page.locator('.gm-worklist__work').count()).toBe(1)
      expect(await page.locator('.gm-work__head').innerText()).toContain('漫画')
      for (const telling of ['云帆公交', '13800000005', 'HWZ2026', '138****'])
        expect([telling, screen.includes(telling), sheets.includes(telling)]).toEqual([
          telling,
          false,
          false,
        ])
      expect(sheets).not.toMatch(/"(authors|union|member|filename|number|slug)"/)
    }, 120_000)

    it('PW04: the work in its own proportions, enlarged by key, on the full screen; its words beside it', async () => {
      const { page } = judge
      const picture = page.locator('.gm-easel__view img')
      await picture.evaluate((image: HTMLImageElement) => image.decode())
      const shape = () =>
        picture.evaluate((image: HTMLImageElement) => {
          const { width, height } = image.getBoundingClientRect()
          return { width, drawn: width / height, own: image.naturalWidth / image.naturalHeight }
        })
      const before = await shape()
      expect(Math.abs(before.drawn - before.own)).toBeLessThan(0.02)
      await page.locator('.gm-easel__view').focus()
      await page.keyboard.press('+')
      await page.getByRole('button', { name: '150%' }).waitFor()
      // A larger picture is fetched for it.
      await picture.evaluate((image: HTMLImageElement) => image.decode())
      const after = await shape()
      expect(after.width).toBeGreaterThan(before.width * 1.1)
      expect(Math.abs(after.drawn - after.own)).toBeLessThan(0.02)
      await page.getByRole('button', { name: '全屏观看' }).click()
      await page.getByRole('button', { name: '退出全屏' }).waitFor()
      await page.getByRole('button', { name: '退出全屏' }).click()
      await page.getByRole('button', { name: '全屏观看' }).waitFor()
      const words = await page.locator('.gm-workwords').innerText()
      expect(words).toMatch(/配文[\s\S]*出车前看四样/)
      expect(words).toMatch('作品简介')
      await page.setViewportSize(PHONE)
      expect(await overflowOf(page)).toBe(0)
      expect(await findViolations(page, '[class*="gm-"]')).toEqual([])
      await page.setViewportSize({ width: 1440, height: 900 })
    }, 120_000)

    it('PW12: no votes, no scores of others, no results, by no door', async () => {
      const { request } = judge.page
      const refused = [
        '/api/scores',
        '/api/votes',
        '/api/vote-tallies',
        '/api/campaign-results',
        '/api/judging-assignments',
        '/api/submissions',
      ]
      for (const path of refused) {
        const answer = await request.get(path)
        const { docs = [] } = (await answer.json()) as { docs?: unknown[] }
        expect([path, docs, answer.ok() && docs.length > 0]).toEqual([path, [], false])
      }
      for (const path of ['/api/judging/campaigns/1/results', '/api/votes/export?campaign=1'])
        expect([403, 404]).toContain((await request.get(path)).status())
      const { user } = (await (await request.get('/api/users/me')).json()) as { user: Row }
      const { docs } = await ask<{ docs: (Row & { judge: Row['id'] })[] }>(world, {
        who: 'chief',
        path: '/api/judging-assignments?depth=0&limit=100',
      })
      const foreign = docs.find(({ judge: whose }) => whose !== user.id)
      const file = await request.get(`/api/judging/assignments/${foreign?.id}/files/0`)
      expect(file.status()).toBe(403)
      const write = await request.post(`/api/judging/assignments/${foreign?.id}/score`, {
        data: { items: [], comment: '' },
      })
      expect(write.status()).toBe(403)
      const screen = await judge.page.locator('body').innerText()
      expect(screen).not.toMatch(/有效票|名次|其他评委/)
    }, 120_000)

    it('PW03: declines a work; it leaves the list, and the chair has to reassign it', async () => {
      const { page, context } = judge
      const no = await page.locator('.gm-work').getAttribute('data-blind')
      await page.getByRole('button', { name: '申请回避' }).click()
      await page.getByLabel('原因').fill('作者是本人的学员（演示）')
      await page.getByRole('button', { name: '确认回避' }).click()
      await page.locator('.gm-work').waitFor({ state: 'detached' })
      expect(await page.locator('.gm-worklist__work').count()).toBe(0)
      await context.close()
      const chair = (await world.as('chief')).page
      await chair.goto('/admin/judging')
      const task = chair.locator('.gm-task').filter({ hasText: `评委老秦 对 ${no} 回避` })
      await task.getByText('作者是本人的学员（演示）').waitFor()
      await task.getByRole('button', { name: '另派', exact: true }).waitFor()
    }, 180_000)
  })

const blotted = ({ page }: Opened) => page.locator('.gm-work h3', { hasText: '说安全' })

const deskOf = async ({ page }: Opened) =>
  (await (await page.request.get('/api/judging/desk')).json()) as {
    rounds: { id: string; title: string }[]
  }
