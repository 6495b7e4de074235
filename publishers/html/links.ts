/** An address a reader may follow: absolute http or https, no credentials. `base` resolves a relative one. */
export function readHttpUrl(source: string, base?: string): URL | undefined {
  // Tabs, line ends and control characters inside a scheme are how `java\nscript:` gets past a filter.
  const trimmed = source.replace(
    /[\u0000-\u0020\u00a0\u200b-\u200f\u2028\u2029\ufeff]+/g,
    (run, at: number) => (at === 0 ? '' : run.includes(' ') ? ' ' : ''),
  )
  // `https://one.cn\@two.cn` names a different host to every parser.
  if (trimmed.includes('\\')) return undefined
  try {
    const url = base ? new URL(trimmed, base) : new URL(trimmed)
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined
    if (url.username || url.password || !url.hostname) return undefined
    return url
  } catch {
    return undefined
  }
}

/** True when the address is on exactly this host, on its standard port. */
export function isOnHost(url: URL, host: string): boolean {
  return url.hostname === host && url.port === ''
}

/** The same page has one name: used to number a link once. The fragment is part of the name. */
export function linkKey(url: URL): string {
  return url.href.replace(/\/$/, '')
}

/** The address as people read it: Chinese paths and hosts not escaped; never longer to read than to use. */
export function readableUrl(url: URL): string {
  try {
    const decoded = decodeURI(
      url.pathname === '/' && !url.search && !url.hash ? url.origin : url.href,
    )
    return /[\s<>"'\u0000-\u001f\u202a-\u202e\u2066-\u2069]/.test(decoded) ? url.href : decoded
  } catch {
    return url.href
  }
}
