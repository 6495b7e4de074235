import { chromium } from 'playwright-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { handsWait } from './listening'
import { visit } from './visit'

/** Sizes of a desk and of a phone. */
export const DESK = { width: 1440, height: 900 }
export const PHONE = { width: 375, height: 812 }
/** A first view of a panel page on a busy machine. */
const PATIENCE_MS = 60_000

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  })

/** What pages did that they should not have done. */
export type Trouble = { foreign: string[]; errors: string[] }

export type Opened = { context: BrowserContext; page: Page; trouble: Trouble }
type Size = { width: number; height: number }
type Where = { browser: Browser; origin: string; size?: Size }

/** A browser of one's own, with no cookie of anybody else; it notes requests to strangers and errors in the console. */
export async function openPage({ browser, origin, size = DESK }: Where): Promise<Opened> {
  const context = await browser.newContext({
    viewport: size,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    baseURL: origin,
  })
  const page = await context.newPage()
  handsWait(page)
  page.setDefaultTimeout(PATIENCE_MS)
  const trouble: Trouble = { foreign: [], errors: [] }
  const own = new URL(origin).host
  context.on('request', (request) => {
    const { protocol, host } = new URL(request.url())
    if (!['data:', 'blob:', 'about:'].includes(protocol) && host !== own)
      trouble.foreign.push(request.url())
  })
  page.on(
    'console',
    (message) =>
      message.type() === 'error' && trouble.errors.push(`${page.url()} ${message.text()}`),
  )
  page.on('pageerror', (error) => trouble.errors.push(`${page.url()} ${error.message}`))
  return { context, page, trouble }
}

/** Signs in on the login page, with the button of the demo. */
export async function signIn({ who, ...where }: Where & { who: string }): Promise<Opened> {
  const opened = await openPage(where)
  const { page } = opened
  await visit(page, '/admin')
  await page.getByRole('button', { name: `${who}@demo.local` }).click()
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: /您好/ }).waitFor()
  return opened
}
