import { fromHtml } from 'hast-util-from-html'
import { select } from 'hast-util-select'
import type { Context } from '../contract'
import { PublisherError } from '../errors'
import { exchange } from '../http'

/** What a reader without any cookie gets at an address now. */
export type PublicPage = { status: number; revision?: string }

const TIMEOUT_MS = 15_000

/** Errors: `transient` when the site cannot be reached or answers with a failure of its own. */
export async function readPublicPage(path: string, context: Context): Promise<PublicPage> {
  const { status, text } = await exchange(context, {
    url: new URL(path, context.baseUrl).href,
    headers: { accept: 'text/html', 'cache-control': 'no-cache' },
    timeoutMs: TIMEOUT_MS,
    maxBytes: 8 * 1024 * 1024,
    mutating: false,
  })
  if (status === 404 || status === 410) return { status }
  if (status !== 200) {
    throw new PublisherError(`公开页面打不开（HTTP ${status}）`, {
      kind: 'transient',
      code: `HTTP${status}`,
      remedy: '系统会再次打开页面核对；持续出现时请检查网站是否正常。',
    })
  }
  const meta = select('meta[name="gongmei:revision"]', fromHtml(text))
  const revision = meta?.properties.content
  return { status, ...(typeof revision === 'string' && revision && { revision }) }
}
