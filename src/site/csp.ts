import { bootScriptHash } from './bootScript'

/**
 * Content-Security-Policy of the public pages. Next puts its own inline scripts into a page: it marks them with the
 * nonce it finds in the *request's* `Content-Security-Policy` header, so the server sets the same value on both.
 * Without a nonce inline scripts are let through, which still keeps every foreign origin out.
 */
export function siteCsp({
  nonce,
  isDev = false,
}: { nonce?: string; isDev?: boolean } = {}): string {
  const scripts = nonce ? `'self' 'nonce-${nonce}' ${bootScriptHash}` : "'self' 'unsafe-inline'"
  return [
    "default-src 'self'",
    `script-src ${scripts}${isDev ? " 'unsafe-eval'" : ''}`,
    // Placeholders of pictures carry their colour in a style attribute; no text of an editor becomes a style.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "media-src 'self'",
    "font-src 'self'",
    `connect-src 'self'${isDev ? ' ws:' : ''}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ')
}
