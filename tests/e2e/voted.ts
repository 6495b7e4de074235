import { describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { answerTo } from '../integration/campaign/answerTo'
import { PHONE } from './kit/browser'
import { ask } from './kit/deskApi'
import { findViolations } from './kit/findViolations'
import { signInMember } from './kit/member'
import { overflowOf } from './kit/overflow'
import type { World } from './kit/world'

const CALL = 'hao-wangmin-2026'
const WORK = '/submissions/hwz2026-p06'

/** ZG09, ZG10 and ZG12 of domain §7: what the public sees of works, votes, winners and certificates. */
export const voted = (world: World) =>
  describe('the public votes, reads the winners and checks a certificate', () => {
    it('ZG09: the public work has a share card and no telephone, no mark of the desk', async () => {
      const { page, context } = await world.anonymous(PHONE)
      await page.goto(WORK)
      const html = await page.content()
      expect(html).not.toMatch(/13800000006|138\*{4}0006/)
      const meta = (name: string) =>
        page.locator(`meta[property="og:${name}"]`).getAttribute('content')
      expect(await meta('title')).toContain('骑手雨夜')
      const image = await page.request.get(String(await meta('image')))
      const { width = 0, height = 0 } = await sharp(await image.body()).metadata()
      expect([image.status(), width >= 600, height >= 315]).toEqual([200, true, true])
      await page.getByRole('heading', { name: '骑手雨夜' }).waitFor()
      expect(await overflowOf(page)).toBe(0)
      expect(await findViolations(page)).toEqual([])
      await context.close()
    }, 120_000)

    it('ZG10: votes once; a second vote is politely refused with the time of the next', async () => {
      const { page, context } = await world.anonymous(PHONE)
      await page.goto(WORK)
      const vote = page.getByRole('button', { name: '投一票' })
      await page.waitForLoadState('networkidle')
      await vote.click()
      await page.getByText('谢谢，您的一票已经计入').waitFor()
      await page.getByRole('button', { name: '再投一次' }).click()
      const again = page.locator('.vote-said')
      await again.getByText('您今天已经给《骑手雨夜》投过票了').waitFor()
      expect(await again.innerText()).toMatch(/下次可投：\d+月\d+日 00:00/)
      await context.close()
    }, 120_000)

    it('ZG10: with the keyboard and a question in words; without a script a page asks it', async () => {
      const { page, context } = await world.anonymous()
      await page.goto(WORK)
      await page.waitForLoadState('networkidle')
      await page.getByLabel('投票').getByRole('button', { name: '改用文字题验证' }).press('Enter')
      const label = page.locator('.vote-question label')
      await label.waitFor()
      const field = page.locator('.vote-question input')
      await field.fill(answerTo(await label.innerText()))
      await field.press('Enter')
      await page.getByText('谢谢，您的一票已经计入').waitFor()
      await context.close()
      const plain = await world.browser.newContext({
        javaScriptEnabled: false,
        viewport: PHONE,
        baseURL: world.program.origin,
      })
      const quiet = await plain.newPage()
      await quiet.goto(WORK)
      await quiet.getByRole('button', { name: '投一票' }).click()
      const question = quiet.locator('.vote-question')
      await question.locator('input').fill(answerTo(await question.locator('label').innerText()))
      await quiet.getByRole('button', { name: '投一票' }).click()
      await quiet.getByText('谢谢，您的一票已经计入').waitFor()
      await plain.close()
    }, 120_000)

    it('the call tells who stands where and leads to the winners', async () => {
      const { page, context } = await world.anonymous(PHONE)
      await page.goto(`/campaigns/${CALL}`)
      const first = page.locator('.standing-list li').first()
      expect(await first.innerText()).toMatch(/铁花[\s\S]*3,\d{3} 票/)
      await page.getByRole('link', { name: /获奖名单/ }).click()
      await page.getByRole('heading', { level: 1, name: '获奖名单公示' }).waitFor()
      await context.close()
    }, 120_000)

    it('ZG12: the certificate opens as a PDF from the portal, and its number verifies', async () => {
      const { page, context } = await signInMember(world, '13800000009')
      await page.goto('/portal')
      await page.getByRole('link', { name: '铁花' }).first().click()
      const link = page.getByRole('link', { name: /下载证书/ })
      const path = String(await link.getAttribute('href'))
      const pdf = await page.request.get(path)
      expect(pdf.headers()['content-type']).toBe('application/pdf')
      expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-')
      await page.getByRole('link', { name: /^HWZ2026-ZS-/ }).click()
      await page.getByText('✓ 证书真实有效').waitFor()
      const facts = await page.locator('.certificate').innerText()
      expect(facts).toMatch(/《铁花》[\s\S]*林铁生[\s\S]*一等奖/)
      expect(await overflowOf(page)).toBe(0)
      expect(await findViolations(page)).toEqual([])
      await context.close()
    }, 180_000)

    it('what is not there says so, with the status of it', async () => {
      const { page, context } = await world.anonymous(PHONE)
      for (const [path, words] of [
        ['/certificates/HWZ2026-ZS-0001-XXXX', '查无此证书'],
        ['/votes/999999', '没有'],
        ['/publicity/no-such-call', '没有'],
      ] as const) {
        expect([path, (await page.goto(path))?.status()]).toEqual([path, 404])
        expect(await page.locator('main').innerText()).toContain(words)
      }
      await context.close()
    }, 120_000)

    it('an organiser reads raw and valid votes, never a voter', async () => {
      const { docs } = await ask<{ docs: { id: number }[] }>(world, {
        who: 'chief',
        path: `/api/campaigns?where[slug][equals]=${CALL}&depth=0`,
      })
      const { page } = await world.as('chief')
      const path = `/api/votes/export?campaign=${docs[0]?.id}`
      const csv = await (await page.request.get(path)).text()
      expect(csv.split('\n').length).toBeGreaterThan(7_000)
      expect(csv).not.toMatch(/\b\d{1,3}(\.\d{1,3}){3}\b/)
    }, 120_000)
  })
