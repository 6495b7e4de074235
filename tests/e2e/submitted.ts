import { describe, expect, it } from '@jest/globals'
import { ask } from './kit/deskApi'
import type { BrowserContext } from 'playwright-core'
import { DESK, PHONE } from './kit/browser'
import { findViolations } from './kit/findViolations'
import { shownCode, signInMember } from './kit/member'
import { listening } from './kit/listening'
import { visit } from './kit/visit'
import type { World } from './kit/world'

const CALL = '/campaigns/hao-wangmin-2026'
const WORDS = '夜里的车间并不安静，灯光照着每一道焊缝，也照着每一张认真的脸。'

/** ZG01–ZG03, ZG05–ZG08, ZG12 of domain §7, on a phone. */
export const submitted = (world: World) =>
  describe('a worker sends in a work', () => {
    let entry = ''
    let cookies: Cookies = []

    it('ZG01: signs in by a code; a wrong one is refused; the name is masked afterwards', async () => {
      const { page, context, trouble } = await world.anonymous(PHONE)
      await visit(page, '/portal')
      await page.getByLabel(/手机号码/).fill('13811112222')
      await page.getByRole('button', { name: '获取验证码' }).click()
      const code = await shownCode(page)
      await page.getByRole('checkbox', { name: /个人信息处理说明/ }).check()
      await page.getByLabel(/^验证码/).fill(code === '000000' ? '111111' : '000000')
      await page.getByRole('button', { name: '登录' }).click()
      await page.getByText('验证码不对或已过期').waitFor()
      await page.getByLabel(/^验证码/).fill(code)
      await page.getByRole('button', { name: '登录' }).click()
      await page.waitForURL(/profile/)
      await listening(page)
      await page.getByLabel(/姓名/).fill('王小明')
      await page.getByLabel(/所属工会/).selectOption({ label: '　云帆公交集团工会' })
      await page.getByRole('button', { name: '保存' }).click()
      await page.waitForURL(/\/portal$/)
      const head = await page.locator('.portal-head').textContent()
      expect(head).toContain('王**')
      expect(await page.content()).not.toContain('王小明')
      expect(await findViolations(page)).toEqual([])
      // The browser itself notes the one answer that was a refusal.
      expect(trouble.errors.filter((line) => !/status of 409/.test(line))).toEqual([])
      await context.close()
    }, 240_000)

    it('ZG02: reads the call: countdown, limits of each category, statements, contact', async () => {
      const { page, context } = await world.anonymous(PHONE)
      await page.goto(CALL)
      await page
        .locator('[data-countdown]')
        .getByText(/还有 \d+ 天/)
        .waitFor()
      const text = (await page.locator('.call').textContent()) ?? ''
      for (const words of ['500–1400 字', '长边不少于 3000 像素', '原创与授权声明', '0000-0000000'])
        expect([words, text.includes(words)]).toEqual([words, true])
      await context.close()
    }, 120_000)

    it('ZG03: begins on a desk, goes on with the phone', async () => {
      const desk = await signInMember(world, '13800000005', DESK)
      await visit(desk.page, `/portal${CALL}/new?category=comment`)
      await desk.page.getByRole('button', { name: '开始填写' }).click()
      await desk.page.waitForURL(/\/portal\/entries\/\w+$/)
      entry = new URL(desk.page.url()).pathname
      await listening(desk.page)
      await desk.page.getByLabel(/^题名/).fill('方向盘上的晨光')
      await desk.page.getByText(/^已自动保存 \d\d:\d\d/).waitFor()
      cookies = await desk.context.cookies()
      await desk.context.close()
      const phone = await goOn(world, cookies)
      await phone.page.goto(entry)
      expect(await phone.page.getByLabel(/^题名/).inputValue()).toBe('方向盘上的晨光')
      await phone.context.close()
    }, 240_000)

    it('ZG06, ZG07: ticks are separate and asked for; then there is a number and a message', async () => {
      const { page, context } = await goOn(world, cookies)
      await visit(page, entry)
      await page.getByLabel(/^作品简介/).fill('一名公交司机的早晨。')
      await page.getByLabel(/^正文/).fill(WORDS.repeat(20))
      await page.getByLabel(/是否使用人工智能/).selectOption('none')
      await page.getByLabel('第 1 作者', { exact: true }).fill('小禾')
      await page.getByLabel(/^联系电话/).fill('13800000005')
      await page.getByLabel('个人自荐').check()
      const send = page.getByRole('button', { name: '提交作品' })
      await send.click()
      await page.locator('.summary').getByText('没有提交').waitFor()
      const missing = await page.locator('.summary li').allTextContents()
      expect(missing.filter((line) => line.startsWith('请阅读并勾选'))).toHaveLength(4)
      expect(await page.getByText('（版本 2026-1）').count()).toBeGreaterThanOrEqual(4)
      for (const box of await page.locator('.tick input[type=checkbox]').all()) await box.check()
      await send.click()
      await page.getByText(/提交成功，编号 HWZ2026-\d{4}/).waitFor()
      await page.getByRole('heading', { name: '形式审查中' }).waitFor()
      await page.goto('/portal')
      await page.locator('.message-list').getByText('《方向盘上的晨光》 作品已提交').waitFor()
      await context.close()
    }, 240_000)

    it('keeps its place when a row goes, and says what to do where no script runs', async () => {
      const { page, context } = await signInMember(world, '13800000005', PHONE)
      await visit(page, `/portal${CALL}/new?category=comment`)
      await page.getByRole('button', { name: '开始填写' }).click()
      await page.waitForURL(/\/portal\/entries\/\w+$/)
      await listening(page)
      const focused = () =>
        page.evaluate(() => {
          const here = document.activeElement as HTMLInputElement | null
          return here?.value || here?.textContent
        })
      for (const [index, name] of ['甲', '乙', '丙'].entries()) {
        if (index > 0) await page.getByRole('button', { name: '再加一位作者' }).click()
        await page.getByLabel(`第 ${index + 1} 作者`, { exact: true }).fill(name)
      }
      await page.getByRole('button', { name: /删去\s*第 2 作者/ }).click()
      expect(await focused()).toBe('丙')
      await page.getByRole('button', { name: /删去\s*第 2 作者/ }).click()
      expect(await focused()).toBe('作者')
      await page.request.get('/portal').then(async (answer) => {
        expect(await answer.text()).toMatch(/<noscript>.*需要浏览器运行脚本.*0000-0000000/s)
      })
      await context.close()
    }, 120_000)

    it('ZG08: answers a request to complete; after its time the form is closed', async () => {
      const id = entry.split('/').pop()
      const step = (body: object) =>
        ask(world, { who: 'editor', path: `/api/submissions/${id}/process`, body })
      const until = new Date(Date.now() + 86_400_000).toISOString()
      await step({ command: 'requestCompletion', reason: '简介请写明拍摄地点', until })
      const { page, context } = await goOn(world, cookies)
      await visit(page, entry)
      await page.getByText('简介请写明拍摄地点').waitFor()
      await page.getByLabel(/^作品简介/).fill('一名公交司机的早晨，云帆市。')
      await page.getByRole('button', { name: '提交补正' }).click()
      await page.getByRole('heading', { name: '形式审查中' }).waitFor()
      await step({
        command: 'requestCompletion',
        reason: '再补一次',
        until: new Date(Date.now() + 8_000).toISOString(),
      })
      // The page is asked again until its clock says so: the minute before it is still open.
      const closed = page.getByText(/补正时间已过/)
      await expectSoon(async () => {
        await page.goto(entry)
        return closed.isVisible()
      })
      await page.getByRole('heading', { name: '需补正' }).waitFor()
      expect(await page.getByRole('button', { name: '提交补正' }).count()).toBe(0)
      await context.close()
    }, 240_000)

    it('ZG12: takes the consent back; the public page is gone', async () => {
      const { page, context } = await goOn(world, cookies)
      const work = '/submissions/hwz2026-p07'
      expect((await page.goto(work))?.status()).toBe(200)
      expect(await page.content()).not.toContain('13800000005')
      await page.goto('/portal')
      await page.getByRole('link', { name: '小禾说安全' }).first().click()
      await page.waitForURL(/\/portal\/entries\//)
      await listening(page)
      await page.getByRole('button', { name: '撤回授权' }).click()
      await page.getByRole('button', { name: '确定撤回授权' }).click()
      await page.getByRole('heading', { name: '已撤回' }).waitFor()
      expect((await page.goto(work))?.status()).toBe(410)
      await context.close()
    }, 240_000)

    it('ZG12: downloads the certificate, whose number is known to be genuine; text may be large', async () => {
      const { page, context } = await signInMember(world, '13800000009')
      await page.getByRole('link', { name: '铁花' }).first().click()
      const address = await page.getByRole('link', { name: /下载证书/ }).getAttribute('href')
      const pdf = await page.request.get(address ?? '')
      expect([pdf.status(), pdf.headers()['content-type']]).toEqual([200, 'application/pdf'])
      expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-')
      await page.getByRole('link', { name: /^HWZ2026-ZS-/ }).click()
      await page.getByText('证书真实有效').waitFor()
      await page.locator('[data-large-text]').first().click()
      await page.goto('/portal')
      const size = await page
        .locator('.entry-list p')
        .first()
        .evaluate((line) => Number.parseFloat(getComputedStyle(line).fontSize))
      expect(size).toBeGreaterThanOrEqual(18)
      expect(await page.locator('dialog[open], [role=dialog]').count()).toBe(0)
      await context.close()
    }, 240_000)
  })

/** Asks again until it is so; every answer takes as long as a page does. */
async function expectSoon(isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 60_000
  while (Date.now() < end) if (await isSo()) return
  throw new Error('waited a minute in vain')
}

/** The session of the first sign-in on another device: codes are few, as they should be. */
async function goOn(world: World, cookies: Cookies) {
  const opened = await world.anonymous(PHONE)
  await opened.context.addCookies(cookies)
  return opened
}

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>
