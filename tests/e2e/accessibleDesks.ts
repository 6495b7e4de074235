import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { DESK, PHONE } from './kit/browser'
import { ask } from './kit/deskApi'
import type { Row } from './kit/deskApi'
import { findViolations } from './kit/findViolations'
import { overflowOf } from './kit/overflow'
import { visit } from './kit/visit'
import type { World } from './kit/world'

const OURS = '[class*="gm-"]'

/** Runs after the journeys: then there is an issue and, where films can be made, a film. */
export const accessibleDesks = (world: World) =>
  describe('everybody can use the desks of operators and editors', () => {
    it('the register, the calendar and an issue', async () => {
      const { page } = await world.as('operator')
      const issue = await newest(world, 'issues')
      const found = await judge(page, [
        '/admin/accounts',
        '/admin/calendar',
        '/admin/calendar?span=week',
        '/admin/collections/issues/create',
        ...(issue ? [`/admin/collections/issues/${issue.id}`] : []),
      ])
      expect(found).toEqual([])
    }, 240_000)

    it('the editor of films', async () => {
      const film = await newest(world, 'films')
      if (!film) return expect(film).toBeUndefined()
      const { page } = await world.as('editor')
      expect(await judge(page, [`/admin/collections/films/${film.id}`])).toEqual([])
    }, 120_000)
  })

/** What is wrong with each page, at the desk and on a phone. */
async function judge(page: Page, paths: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const viewport of [DESK, PHONE]) {
    await page.setViewportSize(viewport)
    for (const path of paths) {
      await visit(page, path)
      await page
        .locator('.gm-account, .gm-agenda, .gm-day, .gm-issue__page, .gm-strip')
        .first()
        .waitFor()
      const place = `${path} ${viewport.width}`
      found.push(...(await findViolations(page, OURS)).map((line) => `${place} ${line}`))
      const overflow = await overflowOf(page)
      if (overflow > 0) found.push(`${place} wider than the screen by ${overflow} px`)
    }
  }
  await page.setViewportSize(DESK)
  return found
}

async function newest(world: World, collection: string): Promise<Row | undefined> {
  const path = `/api/${collection}?depth=0&limit=1&sort=-createdAt`
  return (await ask<{ docs: Row[] }>(world, { who: 'editor', path })).docs[0]
}
