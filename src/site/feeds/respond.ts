import crypto from 'node:crypto'

type Reply = { request: Request; body: string; type: string; changedAt?: string }

/** Readers ask every few minutes; most answers are "nothing new". */
export function respond({ request, body, type, changedAt }: Reply): Response {
  const etag = `"${crypto.createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
  const headers = new Headers({
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'public, max-age=60',
    etag,
    'x-content-type-options': 'nosniff',
    ...(changedAt && { 'last-modified': new Date(changedAt).toUTCString() }),
  })
  return isKnown({ request, etag, changedAt })
    ? new Response(null, { status: 304, headers })
    : new Response(body, { headers })
}

/** `If-None-Match` decides when it is there (RFC 9110 §13.2.2). */
function isKnown({
  request,
  etag,
  changedAt,
}: {
  request: Request
  etag: string
  changedAt?: string
}): boolean {
  const tags = request.headers.get('if-none-match')
  if (tags)
    return tags
      .split(',')
      .some((tag) => tag.trim().replace(/^W\//, '') === etag || tag.trim() === '*')
  const since = Date.parse(request.headers.get('if-modified-since') ?? '')
  return (
    Boolean(changedAt) &&
    !Number.isNaN(since) &&
    Math.floor(Date.parse(changedAt!) / 1000) * 1000 <= since
  )
}
