import { APIError } from 'payload'
import { TEXT_MAX } from './cleanText'
import { isCommentedKind } from './openItem'
import { saidQuery, wrappedText } from './saidWords'

type Done = { cookie?: string } | object

/**
 * Answers a form without script by a page: where it came from, with what was said to it, and with the words again when they
 * were refused. Only our own pages are gone back to.
 */
export async function formPage(
  { fields, secret }: { fields: Record<string, unknown>; secret: string },
  act: () => Promise<Done>,
  told = '已收到，审核后公开；公开前只有您自己能看到。',
): Promise<Response> {
  let query: URLSearchParams
  let cookie: string | undefined
  try {
    const done = await act()
    cookie = 'cookie' in done ? done.cookie : undefined
    query = saidQuery({ said: told }, secret)
  } catch (error) {
    if (!(error instanceof APIError) || error.status >= 500) throw error
    query = saidQuery({ refused: error.message }, secret)
    if (typeof fields.text === 'string')
      query.set('text', wrappedText(fields.text.slice(0, TEXT_MAX), secret))
  }
  const response = new Response(null, {
    status: 303,
    headers: { Location: `${pageOf(fields)}?${query}#said`, 'Cache-Control': 'no-store' },
  })
  if (cookie) response.headers.append('Set-Cookie', cookie)
  return response
}

/** The page of comments of the item; the portal's for what came from there. */
export function pageOf({ kind, item, from }: Record<string, unknown>): string {
  if (from === 'portal') return '/portal/comments'
  const id = String(item ?? '')
  return isCommentedKind(kind) && /^[A-Za-z0-9]{1,40}$/.test(id) ? `/comments/${kind}/${id}` : '/'
}
