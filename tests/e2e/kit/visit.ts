import type { Page } from 'playwright-core'

/**
 * Opens a page of the panel and waits until it listens. The server draws its buttons; a click before React has taken
 * them over is lost, which a person sees and repeats, and a journey does not.
 */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await listening(page)
}

/** The same of a page that was come to in another way. */
export async function listening(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('button')].every((button) =>
      Object.keys(button).some((key) => key.startsWith('__reactProps')),
    ),
  )
  // What listens to keys is attached after the frame in which the buttons are.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
}
