import crypto from 'node:crypto'
import http from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Payload } from 'payload'
import type { Sandbox } from '@publishers/sandbox'
import { siteCsp } from '@/site/csp'
import { forceStatus, pageStatus } from '@/site/pageStatus'
import { uploadListener } from '@/uploads/listener'
import { isUploadPath } from '@/uploads/path'
import { apiListener } from './apiListener'
import { clientIp } from './nodeRequest'
import type { Listener } from './pageListener'
import { withPageCache } from './pageListener'

type Parts = {
  payload: Payload
  /** Next's own handler: the panel and the public pages. */
  pages: Listener
  sandbox?: Sandbox
  isDev: boolean
}

/** One port for everything: API, sandbox, panel and site, with the cache in front of what is public. */
export function createServer({ payload, pages, sandbox, isDev }: Parts): http.Server {
  const api = withPageCache(apiListener)
  const site = withPageCache(async (req, res) => {
    const status = await pageStatus({ payload, url: req.url ?? '/' })
    if (status !== 200) forceStatus(res, status)
    return pages(req, res)
  })

  const route: Listener = async (req, res) => {
    const path = pathOf(req)
    res.setHeader('X-Content-Type-Options', 'nosniff')
    res.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin')
    if (isUploadPath(path)) return uploadListener(req, res)
    // A platform's upload host is named without a path: the sandbox's lies here, and is known by its tokens.
    if (path.startsWith('/api/upload') && (await sandbox?.handler(req, res))) return
    if (path.startsWith('/api/') || path === '/api') return api(req, res)
    if (sandbox && (await sandbox.handler(req, res))) return
    res.setHeader('X-Frame-Options', 'SAMEORIGIN')
    if (path.startsWith('/admin') || path.startsWith('/_next/')) return pages(req, res)
    guardPage(req, res, isDev)
    // What a client sends under this name is dropped here as well.
    req.headers['x-client-ip'] = clientIp(req)
    return site(req, res)
  }

  const server = http.createServer((req, res) => {
    route(req, res).catch((error: unknown) => {
      console.error('server', error)
      if (!res.headersSent) res.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' })
      res.end('系统出错了，请稍后再试。')
    })
  })
  // A slow reader of headers must not hold a socket for ever; uploads of 50 MB on a phone may take minutes.
  server.headersTimeout = 20_000
  server.requestTimeout = 600_000
  server.keepAliveTimeout = 65_000
  return server
}

const pathOf = (req: IncomingMessage) => (req.url ?? '/').split('?', 1)[0] ?? '/'

/** Next marks its inline scripts with the nonce it reads from the request's own policy header. */
function guardPage(req: IncomingMessage, res: ServerResponse, isDev: boolean): void {
  const csp = siteCsp({ nonce: crypto.randomBytes(16).toString('base64'), isDev })
  req.headers['content-security-policy'] = csp
  res.setHeader('Content-Security-Policy', csp)
}
