/** However the address is spelled: `/%63omments` and `//comments` lead to the same page, an absolute one anywhere. */
export function isPersonal(url: string): boolean {
  if (!url.startsWith('/')) return true
  const [path = ''] = url.split(/[?#]/, 1)
  try {
    const plain = decodeURIComponent(path)
      .replaceAll('\\', '/')
      .replace(/\/{2,}/g, '/')
    return /(?:^|\/)\.{1,2}(?:\/|$)/.test(plain) || uncached.test(plain.toLowerCase())
  } catch {
    return true
  }
}

// What differs by person, by moment or by upload is never kept.
const uncached =
  /^\/(admin|preview|portal|appeals|comments|certificates|votes|publicity|sandbox|_next|api\/(users|members|appeals|scores|votes|comments\/|comment-objections\/|likes|uploads|certificates|media\/file|callbacks|site|health|metrics|deliveries|attempts|reviews|audit-events|channel-accounts|access|graphql|globals\/.*\/)|api\/[\w-]+\/(me|init|logout))/
