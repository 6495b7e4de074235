import type { Page } from 'playwright-core'

/** By how many pixels the page is wider than the screen; a phone shows it as a sideways scroll. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth))
