import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { film, pdf } from '../kit/honestFiles'
import { lineOf } from './kit/line'
import { shoot } from './kit/shoot'
import { visit } from './kit/visit'
import type { World } from './kit/world'

const filmBytes = 40 * 1024 * 1024
const name = '安全生产月专题片.mp4'

/** ZG04: a large film on a line that breaks; the page is even loaded anew. */
export const uploaded = (world: World) =>
  describe('a large film goes up, the line breaks, and it goes on', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gongmei-e2e-'))
    const file = path.join(folder, name)
    fs.writeFileSync(file, film({ bytes: filmBytes, seconds: 48 }))

    it('says how far it is, and that the line is gone', async () => {
      const { page } = await world.as('editor')
      const line = await lineOf(page)
      await openLibrary(page)
      await line.slow()
      await page.setInputFiles('#gm-uploads-input', file)
      await page.waitForFunction(isUnderWay, undefined, { polling: 100 })
      await line.cut()
      await rowOf(page, /网络断了/).waitFor()
      await shoot(page, 'upload-offline')
      await line.slow()
    }, 180_000)

    it('goes on after a reload when the same file is chosen, and sends no byte twice', async () => {
      const { page } = await world.as('editor')
      const line = await lineOf(page)
      page.once('dialog', (dialog) => void dialog.accept())
      await openLibrary(page)
      await rowOf(page, /重新选择同一个文件/).waitFor()
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

    it('sent a second time under another name, it leads to the row that is there', async () => {
      const { page } = await world.as('editor')
      const first = page.url()
      await openLibrary(page)
      const renamed = path.join(folder, '专题片（副本）.mp4')
      fs.copyFileSync(file, renamed)
      await page.setInputFiles('#gm-uploads-input', renamed)
      await rowOf(page, /素材库里已有这个文件/).waitFor()
      await shoot(page, 'upload-reused')
      await page.getByRole('link', { name: '打开素材 专题片（副本）.mp4' }).click()
      await page.waitForURL(first)
    }, 180_000)

    it('a file that is not harmless is refused in words', async () => {
      const { page } = await world.as('editor')
      await openLibrary(page)
      const bad = path.join(folder, '通知.pdf')
      fs.writeFileSync(bad, pdf({ extra: '/OpenAction << /S /JavaScript /JS (1) >> ' }))
      await page.setInputFiles('#gm-uploads-input', bad)
      await rowOf(page, /PDF 里带有脚本/).waitFor()
      await shoot(page, 'upload-refused')
      fs.rmSync(folder, { recursive: true, force: true })
    }, 120_000)
  })

async function openLibrary(page: Page): Promise<void> {
  await visit(page, '/admin/collections/media')
  await page.locator('.gm-uploads').waitFor()
}

/** What stands there is also told to screen readers, in a line of its own. */
const rowOf = (page: Page, words: RegExp) => page.locator('.gm-upload', { hasText: words })

/** Runs in the browser. */
const isUnderWay = () =>
  [...document.querySelectorAll<HTMLProgressElement>('.gm-upload progress')].some(
    ({ value }) => value > 10 && value < 90,
  )
