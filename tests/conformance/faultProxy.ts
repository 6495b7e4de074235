import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Fault =
  /** The connection dies before the platform has seen anything, or after it has carried the call out. */
  | 'lostRequest'
  | 'lostAnswer'
  | 'html'
  | 'garbage'
  | 'http500'
  | 'empty'
  | 'redirect'
  | { status: number; type: string; body: string }

export type Seen = { method: string; path: string; body: string }

export type FaultProxy = {
  origin: string
  seen: Seen[]
  /** The next request that matches meets the fault; `processed` lets the platform carry it out first. */
  fault(rule: {
    match: (seen: Seen) => boolean
    fault: Fault
    processed?: boolean
    times?: number
  }): void
  clear(): void
  close(): Promise<void>
}

type Rule = Parameters<FaultProxy['fault']>[0] & { left: number }

/** A real server between a publisher and its platform that can break what passes through. */
export const faultProxy = async (target: string): Promise<FaultProxy> => {
  const seen: Seen[] = []
  const rules: Rule[] = []
  const server = http.createServer((request, response) => {
    void pass({ target, seen, rules }, request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    fault: (rule) => void rules.push({ ...rule, left: rule.times ?? 1 }),
    clear: () => void (rules.length = 0),
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeAllConnections()
      await closed
    },
  }
}

type Place = { target: string; seen: Seen[]; rules: Rule[] }

const pass = async (
  place: Place,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const body = Buffer.concat(chunks)
  const seen = {
    method: request.method ?? '',
    path: request.url ?? '',
    body: body.toString('utf8'),
  }
  place.seen.push(seen)
  const rule = place.rules.find((each) => each.left > 0 && each.match(seen))
  if (rule) rule.left -= 1
  const processed = !rule || rule.processed || rule.fault === 'lostAnswer'
  const answer = processed ? await forward(place.target, request, body) : undefined
  if (rule) return spoil(rule.fault, request, response)
  if (answer) response.writeHead(answer.status, answer.headers).end(answer.body)
}

const forward = async (target: string, request: IncomingMessage, body: Buffer) => {
  const method = request.method ?? 'GET'
  const answer = await fetch(`${target}${request.url}`, {
    method,
    headers: endToEnd(request),
    body: method === 'GET' || method === 'HEAD' ? undefined : new Uint8Array(body),
    redirect: 'manual',
  })
  const contentType = answer.headers.get('content-type') ?? 'text/plain'
  return {
    status: answer.status,
    headers: { 'content-type': contentType },
    body: Buffer.from(await answer.arrayBuffer()),
  }
}

/** Headers that belong to one connection stay on it (RFC 9110 §7.6.1). */
const HOP_BY_HOP = new Set([
  'host',
  'connection',
  'keep-alive',
  'content-length',
  'transfer-encoding',
  'upgrade',
  'expect',
])

const endToEnd = ({ headers }: IncomingMessage): [string, string][] =>
  Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined || HOP_BY_HOP.has(name) ? [] : [[name, String(value)]],
  )

const PAGE = '<!doctype html><title>502</title><h1>Bad Gateway</h1>'

const spoil = (fault: Fault, request: IncomingMessage, response: ServerResponse): void => {
  if (typeof fault === 'object')
    return void response.writeHead(fault.status, { 'content-type': fault.type }).end(fault.body)
  if (fault === 'lostRequest' || fault === 'lostAnswer') return void request.socket.destroy()
  if (fault === 'html')
    return void response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE)
  if (fault === 'http500')
    return void response.writeHead(500, { 'content-type': 'text/html' }).end(PAGE)
  if (fault === 'redirect')
    return void response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end()
  response
    .writeHead(200, { 'content-type': 'application/json' })
    .end(fault === 'empty' ? '' : '{"media_id": "x')
}
