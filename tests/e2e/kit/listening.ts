import type { Locator, Page } from 'playwright-core'

/** A page that takes longer than this to listen is broken, and what is clicked there may as well say so. */
const PATIENCE_MS = 30_000
const HANDS = [
  'check',
  'click',
  'fill',
  'press',
  'pressSequentially',
  'selectOption',
  'setChecked',
  'setInputFiles',
  'uncheck',
] as const
const patched = new WeakSet<object>()

/**
 * Waits until React has taken over what the server drew: a click before that is lost, which a person sees and repeats,
 * and a journey does not. A page without scripts listens at once.
 */
export async function listening(page: Page): Promise<void> {
  try {
    // Where scripts are switched off, no callback of ours would ever run either.
    if (!(await page.evaluate(() => '__next_f' in window))) return
    await page.waitForFunction(
      () =>
        [...document.querySelectorAll('button')].every((button) =>
          Object.keys(button).some((key) => key.startsWith('__reactProps')),
        ),
      undefined,
      { timeout: PATIENCE_MS },
    )
    // What listens to keys is attached after the frame in which the buttons are.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
  } catch (error) {
    if (!String(error).includes('Execution context was destroyed')) throw error
    // The page went on to another one while it was asked.
    await page.waitForLoadState('domcontentloaded')
    await listening(page)
  }
}

/**
 * Makes every hand laid on a page wait until the page listens. A link may load the next page anew, and no journey can
 * be trusted to remember that at each of its clicks.
 */
export function handsWait(page: Page): void {
  const hands = Object.getPrototypeOf(page.locator('html')) as Record<string, unknown>
  if (patched.has(hands)) return
  patched.add(hands)
  for (const name of HANDS) {
    const act = hands[name] as (this: Locator, ...args: unknown[]) => Promise<unknown>
    hands[name] = async function (this: Locator, ...args: unknown[]) {
      // First that it is there: until then the page before may still be the one that listens.
      await this.first().waitFor({ state: 'attached' })
      await listening(this.page())
      return act.apply(this, args)
    }
  }
}
