import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { CDPSession, Page } from 'playwright-core'
import { film, pdf } from '../kit/honestFiles'
import { shoot } from './kit/shoot'
import type { World } from './kit/world'

const MB = 1024 * 1024
const filmBytes = 40 * MB
const name = '安全生产月专题片.mp4'

/** ZG04: a large film on a line that breaks; the page is even loaded anew. */
export const uploaded = (world: World) =>
  describe('a large film goes up, the line breaks, and it goes on', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gongmei-e2e-'))
    const file = path.join(folder, name)
    fs.writeFileSync(file, film({ bytes: filmBytes, seconds: 48 }))

    it('says how far it is, and that the line is gone', async () => {
      const { page, context } = await world.as('editor')
      const line = await lineOf(await context.newCDPSession(page))
      await openLibrary(page)
      await line.slow()
      await page.setInputFiles('#gm-uploads-input', file)
      await page.waitForFunction(() => percentShown() > 10 && percentShown() < 90, undefined, {
        polling: 200,
      })
      await line.cut()
      await page
        .getByText(/网络断了/)
        .first()
        .waitFor()
      await shoot(page, 'upload-offline')
      await line.slow()
    }, 180_000)

    it('goes on after a reload when the same file is chosen, and sends no byte twice', async () => {
      const { page, context } = await world.as('editor')
      const line = await lineOf(await context.newCDPSession(page))
      page.once('dialog', (dialog) => void dialog.accept())
      await openLibrary(page)
      await page.getByText(/重新选择同一个文件/).waitFor()
      const offsets: number[] = []
      page.on('request', (request) => {
        if (request.method() === 'PATCH') offsets.push(Number(request.headers()['upload-offset']))
      })
      await line.fast()
      await page.setInputFiles('#gm-uploads-input', file)
      await page.locator('.gm-upload--ready', { hasText: name }).waitFor()
      expect(Math.min(...offsets)).toBeGreaterThan(0)
      await shoot(page, 'upload-ready')
      await page.getByRole('link', { name: `打开素材 ${name}` }).click()
      await page.locator('#field-alt').waitFor()
      expect(await page.locator('#field-alt').inputValue()).toBe('安全生产月专题片')
    }, 180_000)

    it('a file that is not harmless is refused in words', async () => {
      const { page } = await world.as('editor')
      await openLibrary(page)
      const bad = path.join(folder, '通知.pdf')
      fs.writeFileSync(bad, pdf({ extra: '/OpenAction << /S /JavaScript /JS (1) >> ' }))
      await page.setInputFiles('#gm-uploads-input', bad)
      await page.getByText(/PDF 里带有脚本/).waitFor()
      fs.rmSync(folder, { recursive: true, force: true })
    }, 120_000)
  })

async function openLibrary(page: Page): Promise<void> {
  await page.goto('/admin/collections/media', { waitUntil: 'load' })
  await page.locator('.gm-uploads').waitFor()
}

/** Runs in the browser. */
declare function percentShown(): number

async function lineOf(session: CDPSession) {
  await session.send('Network.enable')
  await session.send('Page.enable')
  const source = `window.percentShown = () => Math.max(0, ...[...document.querySelectorAll('.gm-upload progress')].map((bar) => bar.value))`
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source })
  const set = (offline: boolean, uploadThroughput: number) =>
    session.send('Network.emulateNetworkConditions', {
      offline,
      latency: 5,
      downloadThroughput: -1,
      uploadThroughput,
    })
  return { slow: () => set(false, 4 * MB), fast: () => set(false, -1), cut: () => set(true, -1) }
}
