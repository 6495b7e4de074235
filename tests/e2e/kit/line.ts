import type { CDPSession, Page } from 'playwright-core'

const MB = 1024 * 1024

/** The line of one page: as slow as a mobile one, gone, or as fast as it comes. */
export async function lineOf(page: Page) {
  const session: CDPSession = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  const set = (offline: boolean, uploadThroughput: number) =>
    session.send('Network.emulateNetworkConditions', {
      offline,
      latency: 5,
      downloadThroughput: -1,
      uploadThroughput,
    })
  return { slow: () => set(false, 4 * MB), fast: () => set(false, -1), cut: () => set(true, -1) }
}
