import type { Context, Outcome } from '../contract'

/** Hosts a reader's link may lie on: WeChat's own, and where this account's platform stands. */
const isOwnHost = (url: string, context: Context): boolean => {
  if (!URL.canParse(url)) return false
  const { protocol, host } = new URL(url)
  if (protocol === 'https:' && host === 'mp.weixin.qq.com') return true
  return host === new URL(context.baseUrl).host && /^https?:$/.test(protocol)
}

/**
 * An outcome WeChat gave us when we asked, with what a push adds to it. A push nothing proves may say the reason of
 * a failure and the addresses of what is out; it may not turn one into the other, nor lead to a foreign host.
 */
export const confirmedBy = (
  outcome: Outcome,
  hint: Outcome | undefined,
  context: Context,
): Outcome => {
  if (outcome.state === 'failed' && hint?.state === 'failed') return hint
  if (outcome.state !== 'published' || hint?.state !== 'published') return outcome
  const { url, articles, note } = hint.receipt
  const known = articles?.filter((each) => each.url && isOwnHost(each.url, context))
  return {
    ...outcome,
    receipt: {
      ...outcome.receipt,
      ...(url && isOwnHost(url, context) && { url }),
      ...(known && known.length > 0 && { articles: known }),
      note: [outcome.receipt.note, note].filter(Boolean).join('') || undefined,
    },
  }
}
