import type { Page } from 'playwright-core'
import { shoot } from './shoot'
import { visit } from './visit'

/** The reviewer's home page lists it; one click opens it, a second one its review. */
export async function openFromDesk(page: Page, title: string): Promise<void> {
  await visit(page, '/admin')
  await page.locator('.gm-desk .gm-card', { hasText: title }).first().click()
  await openReview(page)
}

export async function openReview(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: '审核', exact: true }).click()
  await page.locator('.gm-panel .gm-standing').waitFor()
}

type Pass = {
  opinion: string
  button: string
  /** Name of a picture of the panel before it is sent. */ shot?: string
}

/** Every row of the proofreading list by itself, an opinion, and the button. */
export async function passStage(page: Page, { opinion, button, shot }: Pass): Promise<void> {
  const panel = page.locator('.gm-panel')
  const rows = panel.locator('.gm-tick:not(.gm-tick--all) input')
  await rows.first().waitFor()
  for (const row of await rows.all()) await row.check()
  await panel.getByLabel('审核意见').fill(opinion)
  if (shot) await shoot(page, shot)
  await panel.getByRole('button', { name: button, exact: true }).click()
  await page.getByText('已通过').first().waitFor()
}
