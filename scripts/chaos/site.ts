import type { IncomingMessage, ServerResponse } from 'node:http'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Payload } from 'payload'
import { handleApi } from '@/api/handleApi'
import { apiListener } from '@/server/apiListener'
import { toWebRequest } from '@/server/nodeRequest'

/** What meets the next order: the site acts on it or not, and the answer hangs or is lost. */
export type SiteFault = {
  api: 'site/release' | 'site/withdraw'
  processed: boolean
  kind: 'hang' | 'lost'
}

export type Site = {
  origin: string
  /** For the next `POST /api/site/release` or `withdraw`. */
  fault: (fault: Omit<SiteFault, 'api'> & { api: string }) => void
  /** Does an order of this name hang, since the faults were cleared? */
  isHanging: (api: string) => boolean
  clear: () => void
  close: () => Promise<void>
}

/** The site without Next: its real API, and of its pages what the web channel looks at. */
export async function listenSite(payload: Payload): Promise<Site> {
  const faults: SiteFault[] = []
  const hanging = new Set<string>()
  const server = http.createServer((req, res) => {
    const path = (req.url ?? '').split('?')[0] ?? ''
    const at = faults.findIndex(({ api }) => path === `/api/${api}`)
    const [fault] = at < 0 ? [] : faults.splice(at, 1)
    if (fault) {
      if (fault.kind === 'hang') hanging.add(fault.api)
      return void strike({ req, res, fault })
    }
    if (path.startsWith('/api/')) return void apiListener(req, res)
    void page(payload, path).then(({ status, html }) => {
      res.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(html)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    fault: (fault) => faults.push(fault as SiteFault),
    isHanging: (api) => hanging.has(api),
    clear: () => {
      faults.splice(0)
      hanging.clear()
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function strike({
  req,
  res,
  fault,
}: {
  req: IncomingMessage
  res: ServerResponse
  fault: SiteFault
}): Promise<void> {
  if (fault.processed) await handleApi(toWebRequest(req))
  if (fault.kind === 'lost') res.socket?.destroy()
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
    return {
      status: 200,
      html: `<html><head><meta name="gongmei:revision" content="${live.liveRevision}"></head></html>`,
    }
  }
  return { status: live?.withdrawnAt ? 410 : 404, html: '' }
}
