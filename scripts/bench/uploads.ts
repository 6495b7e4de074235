import fs from 'node:fs'
import http from 'node:http'
import os from 'node:os'
import path from 'node:path'
import type { ChildProgram } from './childProgram'
import { childProgram } from './childProgram'
import { filmHead } from './filmHead'
import type { Row } from './table'
import { rounded } from './table'

const MB = 1024 * 1024
const filmBytes = 500 * MB
const pieceBytes = 8 * MB
const password = 'correct horse battery'

/** A film of 500 MB over HTTP in pieces of 8 MB, the line cut once in the middle of a piece; beside it, bare appending. */
export async function benchUploads(): Promise<Row[]> {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'gongmei-bench-'))
  const own = {
    DATA_DIR: dataDir,
    DATABASE_URL: '',
    PAYLOAD_SECRET: 'a-secret-for-the-bench-only',
    PUBLIC_URL: 'http://site.test',
    PAYLOAD_LOG_LEVEL: 'warn',
    // As it is run: on the schema that the migrations make.
    NODE_ENV: 'production',
  } as const
  Object.assign(process.env, own)
  await makeEditor()
  const web = await childProgram('scripts/bench/webProcess.ts', { ...process.env })
  try {
    const who = await signIn(web.ready)
    await oneFilm({ web, who, bytes: 2 * pieceBytes, cut: false })
    const before = memoryOf(web.pid)
    const ours = await oneFilm({ web, who, bytes: filmBytes, cut: true })
    const after = memoryOf(web.pid)
    const bare = await bareServer(path.join(dataDir, 'bare'))
    return [
      {
        what: '500 MB in pieces of 8 MB, one cut: sent',
        seconds: rounded(ours.sent),
        'MB/s': rounded(filmBytes / MB / ours.sent),
      },
      {
        what: 'the last piece answered: judged, hashed and in the library',
        seconds: rounded(ours.sent + ours.taken),
        'MB sent twice': rounded(ours.again / MB),
      },
      {
        what: 'server: resident before → at most',
        'MB before': Math.round(before.now),
        'peak MB': Math.round(after.peak),
      },
      { what: 'bare node:http appending to a file, one request', seconds: rounded(bare) },
      { what: 'ratio of seconds, sent', seconds: rounded(ours.sent / bare, 2) },
    ]
  } finally {
    await web.stop()
    fs.rmSync(dataDir, { recursive: true, force: true })
  }
}

type Sending = { web: ChildProgram; who: string; bytes: number; cut: boolean }

async function oneFilm({ web, who, bytes, cut }: Sending) {
  const headers = { Authorization: who, 'Tus-Resumable': '1.0.0' }
  const film = Buffer.from(`片 ${bytes}.mp4`).toString('base64')
  const opened = await fetch(`${web.ready}/api/uploads`, {
    method: 'POST',
    headers: { ...headers, 'Upload-Length': String(bytes), 'Upload-Metadata': `filename ${film}` },
  })
  if (opened.status !== 201) throw new Error(`${opened.status} ${await opened.text()}`)
  const url = `${web.ready}${opened.headers.get('location')}`
  const begun = performance.now()
  let [at, again, lastPiece] = [0, 0, 0]
  let isCut = !cut
  while (at < bytes) {
    const end = Math.min(bytes, at + pieceBytes)
    const breakAt = !isCut && end > bytes / 2 ? (end - at) / 2 : undefined
    const pieceBegun = performance.now()
    await patch({ url, headers, at, piece: pieceOf({ bytes, at, end }), breakAt })
    lastPiece = (performance.now() - pieceBegun) / 1000
    if (breakAt === undefined) {
      at = end
      continue
    }
    isCut = true
    const head = await fetch(url, { method: 'HEAD', headers })
    const reached = Number(head.headers.get('upload-offset'))
    again += at + breakAt - reached
    at = reached
  }
  const whole = (performance.now() - begun) / 1000
  const view = (await (await fetch(url, { headers })).json()) as { state: string }
  if (view.state !== 'ready') throw new Error(JSON.stringify(view))
  return { sent: whole - lastPiece, taken: lastPiece, again }
}

const filler = Buffer.alloc(pieceBytes, 0x5a)

function pieceOf({ bytes, at, end }: { bytes: number; at: number; end: number }): Buffer {
  if (at > 0) return filler.subarray(0, end - at)
  const head = filmHead({ bytes, seconds: 300 })
  return Buffer.concat([head, filler.subarray(0, end - head.length)])
}

type Patch = {
  url: string
  headers: Record<string, string>
  at: number
  piece: Buffer
  /** Bytes after which the line breaks. */
  breakAt?: number
}

const patch = ({ url, headers, at, piece, breakAt }: Patch) =>
  new Promise<void>((resolve, reject) => {
    const request = http.request(url, {
      method: 'PATCH',
      headers: {
        ...headers,
        'Upload-Offset': String(at),
        'Content-Type': 'application/offset+octet-stream',
        'Content-Length': String(piece.length),
      },
    })
    request.on('response', (answer) => {
      answer.resume()
      if (answer.statusCode === 204) answer.on('end', resolve)
      else reject(new Error(`piece at ${at}: ${answer.statusCode}`))
    })
    request.on('error', (error) => (breakAt === undefined ? reject(error) : resolve()))
    if (breakAt === undefined) request.end(piece)
    else request.write(piece.subarray(0, breakAt), () => setTimeout(() => request.destroy(), 100))
  })

/** What the same bytes cost with nothing around them. */
async function bareServer(file: string): Promise<number> {
  const server = http.createServer((req, res) => {
    req.pipe(fs.createWriteStream(file)).on('close', () => res.end())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  const begun = performance.now()
  await new Promise<void>((resolve, reject) => {
    const request = http.request({ host: '127.0.0.1', port, method: 'PUT' }, (answer) => {
      answer.resume().on('end', resolve)
    })
    request.on('error', reject)
    const next = (left: number) => {
      if (left <= 0) return void request.end()
      request.write(filler.subarray(0, Math.min(left, pieceBytes)), () => next(left - pieceBytes))
    }
    next(filmBytes)
  })
  const seconds = (performance.now() - begun) / 1000
  server.close()
  return seconds
}

/** Resident megabytes of a process, now and at most; Linux, zero elsewhere. */
function memoryOf(pid: number): { now: number; peak: number } {
  const status = fs.existsSync(`/proc/${pid}/status`)
    ? fs.readFileSync(`/proc/${pid}/status`, 'utf8')
    : ''
  const of = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0)
  return { now: of('VmRSS') / 1024, peak: of('VmHWM') / 1024 }
}

async function makeEditor(): Promise<void> {
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config })
  const { id: organization } = await payload.create({
    collection: 'organizations',
    data: { name: '基准工会', level: 'city' },
    overrideAccess: true,
  })
  await payload.create({
    collection: 'users',
    data: {
      email: 'bench@test.local',
      password,
      name: '基准采编',
      organization,
      active: true,
      roles: [{ role: 'editor', organization }],
    },
    overrideAccess: true,
  })
  await payload.destroy()
}

async function signIn(base: string): Promise<string> {
  const answer = await fetch(`${base}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'bench@test.local', password }),
  })
  const { token } = (await answer.json()) as { token: string }
  return `JWT ${token}`
}
