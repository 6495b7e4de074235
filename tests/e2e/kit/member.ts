import type { Page } from 'playwright-core'
import { PHONE, type Opened } from './browser'
import type { World } from './world'

/** A worker signed in at the portal through its own page, with the code the demo shows. */
export async function signInMember(world: World, phone: string, size = PHONE): Promise<Opened> {
  const opened = await world.anonymous(size)
  const { page } = opened
  await page.goto('/portal/sign-in')
  await page.getByLabel(/手机号码/).fill(phone)
  await page.getByRole('button', { name: '获取验证码' }).click()
  await page.getByLabel(/验证码/).fill(await shownCode(page))
  await page.getByRole('checkbox', { name: /个人信息处理说明/ }).check()
  await page.getByRole('button', { name: '登录' }).click()
  await page.waitForURL(/\/portal(\/profile.*)?$/)
  return opened
}

/** The demo sends nothing: the code stands on the page. */
export async function shownCode(page: Page): Promise<string> {
  const words = page.getByRole('status').filter({ hasText: /验证码是 \d{6}/ })
  await words.waitFor()
  return /\d{6}/.exec((await words.textContent()) ?? '')?.[0] ?? ''
}
