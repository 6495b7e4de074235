import type { Page } from 'playwright-core'
import { listening } from './listening'

/** Opens a page and waits until it listens. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await listening(page)
}
