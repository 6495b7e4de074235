import type { Settings } from './settings'

type Asking = { url: string; settings: Pick<Settings, 'safeDomains' | 'linkPolicy'> }

/**
 * The link a post carries: Weibo takes a share only with one on a domain registered for the app (10017 otherwise).
 * '' when the item has none that could be used.
 */
export function safeLink({ url, settings: { safeDomains, linkPolicy } }: Asking): string {
  const own = webAddress(url)
  if (own && (safeDomains.length === 0 || isOn(own, safeDomains))) return own.href
  const [domain] = safeDomains
  if (!domain || linkPolicy === 'item') return ''
  if (linkPolicy === 'home') return webAddress(`https://${domain}/`)?.href ?? ''
  return own ? (webAddress(`https://${domain}${own.pathname}${own.search}`)?.href ?? '') : ''
}

/** The domain itself and everything below it. */
export function isOn({ hostname }: URL, domains: readonly string[]): boolean {
  return domains.some((domain) => {
    const name = domain.replace(/:\d+$/, '').toLowerCase()
    return hostname === name || hostname.endsWith(`.${name}`)
  })
}

export function webAddress(text: string): URL | undefined {
  if (!URL.canParse(text)) return undefined
  const url = new URL(text)
  return /^https?:$/.test(url.protocol) && !url.username && !url.password ? url : undefined
}
