import type { Locator, Page } from 'playwright-core'
import { ask } from './deskApi'
import type { Row } from './deskApi'
import { visit } from './visit'
import type { World } from './world'

export type Commented = Row & {
  text: string
  state: string
  isShown: boolean
  sentiment?: string
  intent?: string
  violation?: string
  machine?: { sentiment: string; intent: string }
  kind: string
  item: string
  round?: number
}

/** As the moderator reads it, once the machine has judged it: followers come some minutes after the program. */
export async function commentSaying(world: World, text: string): Promise<Commented> {
  const query = new URLSearchParams({
    'where[text][equals]': text,
    'where[state][not_equals]': 'pending',
    depth: '0',
    limit: '1',
  })
  const until = Date.now() + 240_000
  for (;;) {
    const { docs } = await ask<{ docs: Commented[] }>(world, {
      who: 'moderator',
      path: `/api/comments?${query}`,
    })
    if (docs[0]) return docs[0]
    if (Date.now() > until) throw new Error(`nobody has judged “${text}”`)
    await new Promise((resolve) => setTimeout(resolve, 2_000))
  }
}

/** The comment of these words, opened in the queue; gives its detail. */
export async function openInQueue(page: Page, text: string, state = 'all'): Promise<Locator> {
  const query = new URLSearchParams({ state, text: text.slice(0, 12) })
  await visit(page, `/admin/comments?${query}`)
  await page.locator('.gm-comment').filter({ hasText: text }).first().click()
  const detail = page.locator('.gm-detail').filter({ hasText: text }).first()
  await detail.waitFor()
  return detail
}
