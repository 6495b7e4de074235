import type { Page } from 'playwright-core'
import { PHONE, type Opened } from './browser'
import { listening } from './listening'
import { visit } from './visit'
import type { World } from './world'

/** A worker signed in at the portal through its own page, with the code the demo shows. */
export async function signInMember(world: World, phone: string, size = PHONE): Promise<Opened> {
  const opened = await world.anonymous(size)
  const { page } = opened
  await visit(page, '/portal/sign-in')
  await page.getByLabel(/手机号码/).fill(phone)
  await askForCode(page)
  await page.getByLabel(/验证码/).fill(await shownCode(page))
  await page.getByRole('checkbox', { name: /个人信息处理说明/ }).check()
  await page.getByRole('button', { name: '登录' }).click()
  await page.waitForURL(/\/portal(\/profile.*)?$/)
  await listening(page)
  return opened
}

/** Who was given one a moment ago waits for its minute to pass, as the page says. */
export async function askForCode(page: Page): Promise<void> {
  await page.getByRole('button', { name: '获取验证码', exact: true }).click()
  const again = page.getByRole('button', { name: '重新获取验证码' })
  const shown = page.getByRole('status').filter({ hasText: /验证码是 \d{6}/ })
  await shown.or(again).first().waitFor({ timeout: 90_000 })
  if (!(await shown.isVisible())) await again.click()
}

/** The demo sends nothing: the code stands on the page. */
export async function shownCode(page: Page): Promise<string> {
  const words = page.getByRole('status').filter({ hasText: /验证码是 \d{6}/ })
  await words.waitFor()
  return /\d{6}/.exec((await words.textContent()) ?? '')?.[0] ?? ''
}
