import fs from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { DESK, PHONE } from './browser'

const folder = path.resolve('tests/output')

/** A picture of the whole page at the desk and on a phone, for people to look at. */
export async function shoot(page: Page, name: string): Promise<void> {
  fs.mkdirSync(folder, { recursive: true })
  for (const [size, viewport] of Object.entries({ 1440: DESK, 375: PHONE })) {
    await page.setViewportSize(viewport)
    // Drawers and sheets slide; what is photographed has come to rest.
    await page.waitForTimeout(400)
    await page.screenshot({ path: path.join(folder, `${name}-${size}.png`), fullPage: true })
  }
  await page.setViewportSize(DESK)
}
