import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { DESK, PHONE } from './kit/browser'
import { findViolations } from './kit/findViolations'
import { signInMember } from './kit/member'
import { overflowOf } from './kit/overflow'
import { visit } from './kit/visit'
import type { World } from './kit/world'

const NEW = '/portal/campaigns/hao-wangmin-2026/new'
/** Members of the demo: one with a draft, one who is asked to complete, one with an award. */
const PEOPLE = { draft: '13800000001', completing: '13800000003', awarded: '13800000009' }

/** The portal as its owners see it: axe, the width of a phone, large text, and no hand on a mouse. */
export const accessiblePortal = (world: World) =>
  describe('everybody can send in a work', () => {
    it.each(Object.entries(PEOPLE))(
      'the pages of somebody with an entry: %s',
      async (name, phone) => {
        const { page, context, trouble } = await signInMember(world, phone)
        const entry = await page.locator('.entry-list h3 a').first().getAttribute('href')
        const paths = [
          '/portal',
          entry ?? '',
          ...(name === 'draft' ? ['/portal/profile', NEW] : []),
        ]
        const found: Record<string, string[]> = {}
        for (const text of ['plain', 'large'] as const) {
          if (text === 'large') await page.locator('[data-large-text]').first().click()
          for (const size of [DESK, PHONE])
            for (const path of paths) {
              await page.setViewportSize(size)
              await visit(page, path)
              const overflow = await overflowOf(page)
              found[`${path} ${text} ${size.width}`] = [
                ...(await findViolations(page)),
                ...(overflow > 0 ? [`wider than the screen by ${overflow} px`] : []),
              ]
            }
        }
        expect(found).toEqual(Object.fromEntries(Object.keys(found).map((key) => [key, []])))
        expect([trouble.foreign, trouble.errors]).toEqual([[], []])
        await context.close()
      },
      240_000,
    )

    it('the keyboard alone: from the choice of a category to a saved title', async () => {
      const { page, context } = await signInMember(world, PEOPLE.awarded)
      await visit(page, `${NEW}?category=poem`)
      await tabTo(page, '开始填写')
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/portal\/entries\/\w+$/)
      await visit(page, page.url())
      await tabTo(page, '题名')
      await page.keyboard.type('焊花')
      await page.getByText(/^已自动保存 \d\d:\d\d/).waitFor()
      await tabTo(page, '提交作品')
      await page.keyboard.press('Enter')
      // What is missing takes the focus; the first line leads to its field.
      await page.locator('.summary:focus').waitFor()
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.locator('#digest:focus, :target#digest').waitFor()
      await tabTo(page, '删除草稿')
      await page.keyboard.press('Enter')
      await tabTo(page, '确定删除草稿')
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/portal$/)
      await context.close()
    }, 240_000)
  })

/** Presses Tab until what has the focus is called so; every stop on the way shows that it has it. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const at = document.activeElement as HTMLElement | null
      const label = (at as HTMLInputElement | null)?.labels?.[0]?.textContent ?? at?.textContent
      const style = at && getComputedStyle(at)
      return {
        label: (label ?? '').trim(),
        shows: Boolean(style && (style.outlineStyle !== 'none' || style.boxShadow !== 'none')),
      }
    })
    if (stop.label && !stop.shows) throw new Error(`the focus on “${stop.label}” is not seen`)
    if (stop.label.startsWith(name)) return
  }
  throw new Error(`no key leads to “${name}”`)
}
