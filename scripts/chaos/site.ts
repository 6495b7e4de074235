import http from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Payload } from 'payload'
import { apiListener } from '@/server/apiListener'

export type Site = { origin: string; requests: () => Record<string, number>; close: () => Promise<void> }

/** The site without Next: its real API, and of its pages what the web channel looks at. */
export async function listenSite(payload: Payload, port = 0): Promise<Site> {
  const counts: Record<string, number> = {}
  const server = http.createServer((req, res) => {
    const path = (req.url ?? '').split('?')[0] ?? ''
    counts[path] = (counts[path] ?? 0) + 1
    if (path.startsWith('/api/')) return void apiListener(req, res)
    void page(payload, path).then(({ status, html }) => {
      res.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(html)
    })
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: () => counts,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function page(payload: Payload, path: string): Promise<{ status: number; html: string }> {
  const slug = /^\/news\/([^/]+)$/.exec(path)?.[1]
  if (!slug) return { status: 404, html: '' }
  const { docs } = await payload.find({
    collection: 'news',
    where: { slug: { equals: decodeURIComponent(slug) } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  const live = docs[0]
  if (live?._status === 'published') {
    return { status: 200, html: `<html><head><meta name="gongmei:revision" content="${live.liveRevision}"></head></html>` }
  }
  return { status: live?.withdrawnAt ? 410 : 404, html: '' }
}
