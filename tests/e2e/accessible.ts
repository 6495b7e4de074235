import { describe, expect, it } from '@jest/globals'
import { DESK, PHONE } from './kit/browser'
import { findViolations } from './kit/findViolations'
import { openReview } from './kit/reviewItem'
import { visit } from './kit/visit'
import type { World } from './kit/world'

const KINDS = ['model-workers', 'studios', 'exhibitions', 'artworks', 'campaigns'] as const
const PAGES = [
  'home',
  'list',
  'article',
  'search',
  'about',
  'not found',
  'gone',
  'workers',
  'year of workers',
  'studios',
  'shows',
  'calls',
  'portal',
  ...KINDS.map((kind) => `one of ${kind}` as const),
] as const
const SIZES = { desk: DESK, phone: PHONE }

/** Runs after the recall: then there is a page that is gone. */
export const accessible = (world: World) =>
  describe('everybody can use it (axe: nothing serious, nothing critical)', () => {
    describe.each(['desk', 'phone'] as const)('the site on a %s', (size) => {
      it.each(['plain', 'large'] as const)(
        '%s text',
        async (text) => {
          const { page, context, trouble } = await world.anonymous(SIZES[size])
          const paths = await pathsOf(world)
          await page.goto('/')
          if (text === 'large') await page.locator('[data-large-text]').first().click()
          const found: Record<string, string[]> = {}
          for (const name of PAGES) {
            await page.goto(paths[name])
            found[name] = await findViolations(page)
            const overflow = await page.evaluate(
              () => document.documentElement.scrollWidth - innerWidth,
            )
            if (overflow > 0) found[name].push(`wider than the screen by ${overflow} px`)
          }
          expect(found).toEqual(Object.fromEntries(PAGES.map((name) => [name, []])))
          expect(trouble.foreign).toEqual([])
          // A browser reports the status of the two pages that are not there as an error of its own.
          expect(trouble.errors.filter((line) => !/status of 4(04|10)/.test(line))).toEqual([])
          await context.close()
        },
        240_000,
      )
    })

    it('our parts of the panel', async () => {
      const reviewer = await world.as('reviewer2')
      const found: Record<string, string[]> = {}
      for (const size of Object.values(SIZES)) {
        await reviewer.page.setViewportSize(size)
        for (const path of ['/admin', '/admin/board']) {
          await visit(reviewer.page, path)
          await reviewer.page.locator('h1').first().waitFor()
          found[`${path} ${size.width}`] = await findViolations(reviewer.page, '[class*="gm-"]')
        }
        await visit(reviewer.page, '/admin')
        await reviewer.page.locator('.gm-card').first().click()
        await openReview(reviewer.page)
        found[`panel ${size.width}`] = await findViolations(reviewer.page, '[class*="gm-"]')
      }
      expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])))
    }, 180_000)

    it('the panel asks nobody but this machine', async () => {
      for (const who of ['editor', 'reviewer1', 'reviewer2', 'chief', 'operator']) {
        expect([who, (await world.as(who)).trouble.foreign]).toEqual([who, []])
      }
    })
  })

async function pathsOf(world: World): Promise<Record<(typeof PAGES)[number], string>> {
  const { item, program } = world
  const feed = (await (await fetch(`${program.origin}/feed.json`)).json()) as {
    items: { url: string }[]
  }
  const newest = feed.items.find(({ url }) => new URL(url).pathname.startsWith('/news/'))
  if (!newest) throw new Error('the feed is empty')
  const article = new URL(newest.url).pathname
  return {
    home: '/',
    list: '/news?type=notice',
    article,
    search: `/search?q=${encodeURIComponent('职工')}`,
    about: '/about',
    'not found': '/news/no-such-item',
    gone: item.path,
    workers: '/model-workers',
    'year of workers': '/model-workers/years/2025',
    studios: '/studios',
    shows: '/exhibitions',
    calls: '/campaigns',
    portal: '/portal/sign-in',
    'one of model-workers': await firstOf(world, 'model-workers'),
    'one of studios': await firstOf(world, 'studios'),
    'one of exhibitions': await firstOf(world, 'exhibitions'),
    'one of artworks': await firstOf(world, 'artworks'),
    'one of campaigns': await firstOf(world, 'campaigns'),
  }
}

/** The page of a live item of the kind; the demo has some of each. */
async function firstOf({ program }: World, kind: (typeof KINDS)[number]): Promise<string> {
  const answer = await fetch(`${program.origin}/api/${kind}?depth=0&limit=1&select[slug]=true`)
  const { docs } = (await answer.json()) as { docs: { slug: string }[] }
  if (!docs[0]) throw new Error(`the demo has no live item of ${kind}`)
  return `/${kind}/${docs[0].slug}`
}
