import fs from 'node:fs'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const source = fs.readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

/**
 * What axe calls serious or critical on the page, one line a finding. `within` keeps only what stands inside
 * such an element: a panel page is mostly not ours.
 */
export async function findViolations(page: Page, within?: string): Promise<string[]> {
  // Evaluated rather than added as a script: the pages' own policy lets no foreign script in.
  await page.evaluate(source)
  await standStill(page)
  return page.evaluate(async (ours) => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }
    const { violations } = await axe.run({ resultTypes: ['violations'] })
    const isOurs = (target: unknown[]) =>
      !ours || Boolean(document.querySelector(String(target[0]))?.closest(ours))
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes
          .filter(({ target }) => isOurs(target))
          .map(
            ({ target, html, failureSummary }) =>
              `${id}: ${String(target[0])} ${html.slice(0, 160)} ${failureSummary ?? ''}`,
          ),
      )
  }, within)
}

/** A drawer that still fades in has colours that nobody reads; what turns for ever is not waited for. */
const standStill = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
      .map(({ finished }) => finished.catch(() => undefined))
    const enough = new Promise((resolve) => setTimeout(resolve, 3_000))
    return Promise.race([Promise.all(ending).then(() => undefined), enough])
  })
