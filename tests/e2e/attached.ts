import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { film } from '../kit/honestFiles'
import type { Opened } from './kit/browser'
import { lineOf } from './kit/line'
import { askForCode, shownCode, signInMember } from './kit/member'
import { shoot } from './kit/shoot'
import { listening } from './kit/listening'
import { visit } from './kit/visit'
import type { World } from './kit/world'

const MB = 1024 * 1024
const CALL = '/portal/campaigns/hao-wangmin-2026'
const PHONE_NUMBER = '13800000008'
const NAME = '最后一班-修订.mp4'

/** ZG04 and ZG05 of domain §7, and that a tab, a session and a line may break without costing a word. */
export const attached = (world: World) =>
  describe('a worker sends files from a phone', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gongmei-e2e-'))
    const large = path.join(folder, NAME)
    let worker: Opened
    let entry = ''

    it('ZG04: the line is cut in the middle of a film, and it goes on from there by itself', async () => {
      fs.writeFileSync(large, film({ bytes: 40 * MB, seconds: 48 }))
      worker = await signInMember(world, PHONE_NUMBER)
      const { page } = worker
      entry = await begin(page, 'video')
      const line = await lineOf(page)
      const offsets = offsetsOf(page)
      await line.slow()
      await page.getByLabel('上传作品文件').setInputFiles(large)
      const before = await percentBetween(page, 15, 70)
      await line.cut()
      await page.locator('.upload-broken').waitFor()
      await shoot(page, 'portal-upload-offline')
      expect(await percentOf(page)).toBeGreaterThanOrEqual(before - 5)
      offsets.length = 0
      await line.slow()
      await page.locator('.upload-sending').waitFor()
      await percentBetween(page, before, 90)
      // Not one byte of what had arrived is sent again: the first piece after the cut begins where the server stood.
      expect(offsets.length).toBeGreaterThan(0)
      expect(Math.min(...offsets)).toBeGreaterThan(0)
    }, 240_000)

    it('ZG04: a closed tab is no loss: the same file chosen again goes on', async () => {
      const { page } = worker
      const line = await lineOf(page)
      page.once('dialog', (dialog) => void dialog.accept())
      await visit(page, entry)
      await stateSays(page, /上次没传完。重新选择同一个文件，从 [1-9]\d?% 接着传/)
      await shoot(page, 'portal-upload-left')
      const offsets = offsetsOf(page)
      await line.fast()
      await page.getByLabel('上传作品文件').setInputFiles(large)
      await page.locator('.upload-ready', { hasText: NAME }).waitFor()
      expect(Math.min(...offsets)).toBeGreaterThan(0)
      await page.getByText(/^已自动保存 \d\d:\d\d/).waitFor()
      await visit(page, entry)
      await page.locator('.upload-ready', { hasText: NAME }).waitFor()
      await shoot(page, 'portal-upload-ready')
    }, 240_000)

    it('ZG05: a 4:3 film is refused by its shape, and it says which are taken', async () => {
      const { page } = worker
      await page.getByRole('button', { name: `移除 ${NAME}` }).click()
      const file = path.join(folder, '竖拍.mp4')
      fs.writeFileSync(file, film({ bytes: 300_000, width: 1440, height: 1080, seconds: 30 }))
      await page.getByLabel('上传作品文件').setInputFiles(file)
      await stateSays(page, /画幅是 1440×1080，这里只收 16:9 或 9:16/)
      await shoot(page, 'portal-upload-refused')
      fs.writeFileSync(file, film({ bytes: 300_000, seconds: 400 }))
      await page.getByLabel('上传作品文件').setInputFiles(file)
      await stateSays(page, /视频长 6 分 40 秒，这里最长 5 分钟/)
    }, 120_000)

    it('ZG05: a photograph of 90 MB is refused before it is sent, and by the server as well', async () => {
      const { page } = worker
      await begin(page, 'photo')
      const file = path.join(folder, '晨光.jpg')
      fs.writeFileSync(file, Buffer.alloc(90 * MB, 1))
      const offsets = offsetsOf(page)
      await page.getByLabel('上传作品文件').setInputFiles(file)
      await page.getByText('“晨光.jpg”有 90 MB，这里最大 30 MB，没有加入').waitFor()
      expect(offsets).toEqual([])
      const id = new URL(page.url()).pathname.split('/').pop() ?? ''
      const answer = await page.evaluate(declareTooLarge, { id, bytes: 90 * 1024 * 1024 })
      expect(answer).toMatchObject({ status: 413, words: expect.stringContaining('最大 30 MB') })
    }, 120_000)

    it('a tab closed in the middle of a word has lost none', async () => {
      const { page, context } = worker
      const address = page.url()
      await page.getByLabel(/^题名/).fill('码头上的灯')
      await page.close()
      worker.page = await context.newPage()
      await worker.page.goto(address)
      await expectValue(worker.page, '码头上的灯')
    }, 120_000)

    it('a session that ran out asks for a code in the page, and goes on', async () => {
      const { page, context } = worker
      await context.clearCookies()
      await page.getByLabel(/^题名/).fill('码头上的灯，亮了一夜')
      const again = page.getByRole('region', { name: '请重新登录' })
      await again.getByLabel(/手机号码/).fill(PHONE_NUMBER)
      await shoot(page, 'portal-signed-out')
      await askForCode(page)
      await again.getByLabel(/^验证码/).fill(await shownCode(page))
      await again.getByRole('checkbox', { name: /个人信息处理说明/ }).check()
      await again.getByRole('button', { name: '登录' }).click()
      await page.getByText(/^已自动保存 \d\d:\d\d/).waitFor()
      await again.waitFor({ state: 'detached' })
      await page.goto(page.url())
      await expectValue(page, '码头上的灯，亮了一夜')
      await discard(page, page.url())
      await discard(page, entry)
      await worker.context.close()
      fs.rmSync(folder, { recursive: true, force: true })
    }, 240_000)
  })

/** A new draft of the category; resolves to its address. */
async function begin(page: Page, category: string): Promise<string> {
  await visit(page, `${CALL}/new?category=${category}`)
  await page.getByRole('button', { name: '开始填写' }).click()
  await page.waitForURL(/\/portal\/entries\/\w+$/)
  await listening(page)
  return page.url()
}

/** The demo's works of this person stay as they were: a draft is thrown away again. */
async function discard(page: Page, address: string): Promise<void> {
  await visit(page, address)
  await page.getByRole('button', { name: '删除草稿' }).click()
  await page.getByRole('button', { name: '确定删除草稿' }).click()
  await page.waitForURL(/\/portal$/)
}

/** In the row of a file; the same is said aloud beside it. */
const stateSays = (page: Page, words: RegExp) =>
  page.locator('.upload-state', { hasText: words }).waitFor()

const expectValue = (page: Page, value: string) =>
  page.waitForFunction(
    (wanted) => document.querySelector<HTMLInputElement>('#title')?.value === wanted,
    value,
  )

const percentOf = async (page: Page) =>
  Number.parseInt((await page.locator('.upload-percent').first().textContent()) ?? '', 10)

async function percentBetween(page: Page, low: number, high: number): Promise<number> {
  await page.waitForFunction(
    ([from = 0, to = 100]) => {
      const shown = Number.parseInt(
        document.querySelector('.upload-percent')?.textContent ?? '',
        10,
      )
      return shown > from && shown < to
    },
    [low, high],
    { polling: 100 },
  )
  return percentOf(page)
}

/** Where the pieces of this page's uploads begin, as they are sent. */
function offsetsOf(page: Page): number[] {
  const offsets: number[] = []
  page.on('request', (request) => {
    if (request.method() === 'PATCH' && request.url().includes('/api/uploads/'))
      offsets.push(Number(request.headers()['upload-offset']))
  })
  return offsets
}

/** Runs in the browser: what a program that skips the form is told. */
async function declareTooLarge({ id, bytes }: { id: string; bytes: number }) {
  const text = (value: string) => btoa(String.fromCharCode(...new TextEncoder().encode(value)))
  const response = await fetch('/api/uploads', {
    method: 'POST',
    headers: {
      'Tus-Resumable': '1.0.0',
      'Upload-Length': String(bytes),
      'Upload-Metadata': `filename ${text('晨光.jpg')},purpose ${text('entry')},entry ${text(id)},slot ${text('works')}`,
    },
  })
  return { status: response.status, words: await response.text() }
}
