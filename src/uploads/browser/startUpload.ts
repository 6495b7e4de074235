import type { DetailedError, HttpRequest, HttpResponse, Upload } from 'tus-js-client'
import type { UploadView } from '../view'
import { fingerprint } from './fingerprint'

export type Sending = {
  state: 'sending' | 'paused' | 'broken' | 'checking' | 'ready' | 'refused' | 'failed' | 'signedOut'
  sent: number
  /** From the server, in words. */
  message?: string
  id?: string
  view?: UploadView
}

export type Metadata = { purpose: string; entry?: string; slot?: string; organization?: string }

type Starting = {
  file: File
  metadata: Metadata
  /** Whose browser it is: two people at one computer do not continue each other's files. */
  person?: string
  onChange: (change: Partial<Sending>) => void
}

export type Running = { pause: () => void; resume: () => void; remove: () => Promise<void> }

export const ENDPOINT = '/api/uploads'
/** A whole part for S3, and a few seconds of a mobile line. */
const pieceBytes = 8 * 1024 * 1024
const retryDelays = [0, 1_000, 3_000, 5_000, 10_000, 20_000]
const againMs = 15_000
const fullDiskMs = 60_000

/**
 * Sends a file, for as long as it takes: a cut line is waited for, and what was sent before, by this page or an earlier
 * one, is not sent again.
 */
export function startUpload({ file, metadata, person = '', onChange }: Starting): Running {
  let upload: Upload | undefined
  let timer: number | undefined
  let stopped = false

  const again = () => {
    window.clearTimeout(timer)
    window.removeEventListener('online', again)
    if (stopped || !upload) return
    onChange({ state: 'sending', message: undefined })
    upload.start()
  }
  const waitAndGoOn = (ms: number) => {
    timer = window.setTimeout(again, ms)
    window.addEventListener('online', again)
  }

  const fail = (error: Error | DetailedError) => {
    if (stopped) return
    const status = statusOf(error)
    const message = wordsOf(error)
    if (status === 401) return onChange({ state: 'signedOut' })
    if (status !== undefined && status < 500 && !PASSING.has(status))
      return onChange({ state: 'failed', message })
    onChange({ state: 'broken', message })
    waitAndGoOn(status === 507 ? fullDiskMs : againMs)
  }

  const succeed = async () => {
    const url = upload?.url
    if (!url) return
    onChange({ state: 'checking', sent: file.size, id: idOf(url) })
    const view = await verdictOf(url, () => stopped)
    if (view) onChange({ state: view.state === 'ready' ? 'ready' : 'refused', view })
  }

  const begin = async () => {
    const tus = await import('tus-js-client')
    const place = [person, metadata.purpose, metadata.entry, metadata.slot].join('|')
    const mark = await fingerprint(file, place)
    if (stopped) return
    upload = new tus.Upload(file, {
      endpoint: ENDPOINT,
      chunkSize: pieceBytes,
      retryDelays,
      removeFingerprintOnSuccess: true,
      fingerprint: async () => mark,
      metadata: {
        filename: file.name,
        filetype: file.type,
        ...(metadata as Record<string, string>),
      },
      onAfterResponse: keepUrl,
      onShouldRetry: (error) => {
        const may = mayRetry(statusOf(error))
        if (may && !stopped) onChange({ state: 'broken', message: wordsOf(error) })
        return may
      },
      onProgress: (sent) => {
        if (!stopped) onChange({ state: 'sending', sent, message: undefined })
      },
      onUploadUrlAvailable: () => onChange({ id: idOf(upload?.url ?? '') }),
      onError: fail,
      onSuccess: () => void succeed(),
    })
    const [before] = await upload.findPreviousUploads()
    if (before) upload.resumeFromPreviousUpload(before)
    if (!stopped) upload.start()
  }
  begin().catch(fail)

  return {
    pause: () => {
      stopped = true
      window.clearTimeout(timer)
      window.removeEventListener('online', again)
      void upload?.abort()
      onChange({ state: 'paused' })
    },
    resume: () => {
      stopped = false
      if (upload) again()
      else begin().catch(fail)
    },
    remove: async () => {
      stopped = true
      window.clearTimeout(timer)
      window.removeEventListener('online', again)
      await upload?.abort(true).catch(() => undefined)
    },
  }
}

/** What passes by itself: somebody else's turn, a piece counted twice, a slow proxy. */
const PASSING = new Set([408, 409, 423, 425])

const mayRetry = (status: number | undefined) =>
  status === undefined || PASSING.has(status) || (status >= 500 && status !== 507)

class Unanswered extends Error {
  constructor(
    readonly status: number,
    readonly body: string,
  ) {
    super(`answered with ${status}`)
  }
}

/**
 * tus-js-client begins from nothing when it is not told how far the upload is, whatever the reason. Only "there is no such
 * upload" is one: after a lost session or a restart of the server the old one goes on.
 */
function keepUrl(request: HttpRequest, response: HttpResponse): void {
  const status = response.getStatus()
  const isKnown = status < 300 || status === 404 || status === 410
  if (request.getMethod() === 'HEAD' && !isKnown) throw new Unanswered(status, response.getBody())
}

type Failing = Error | DetailedError

const statusOf = (error: Failing): number | undefined => {
  if (!('causingError' in error)) return undefined
  if (error.causingError instanceof Unanswered) return error.causingError.status
  return error.originalResponse?.getStatus() || undefined
}

/** Our own words of a refusal, out of its JSON. */
function wordsOf(error: Failing): string | undefined {
  const body = 'originalResponse' in error ? error.originalResponse?.getBody() : undefined
  try {
    const { errors } = JSON.parse(body ?? '') as { errors?: { message?: string }[] }
    return errors?.[0]?.message
  } catch {
    return undefined
  }
}

const idOf = (url: string) => /([0-9a-f]{32})\/?$/.exec(url)?.[1]

/** Waits for what the server makes of a file that has arrived whole. */
export async function verdictOf(
  url: string,
  isStopped: () => boolean,
): Promise<UploadView | undefined> {
  for (let wait = 500; !isStopped(); wait = Math.min(wait * 1.5, 10_000)) {
    const view = await readView(url)
    if (view?.state === 'ready' || view?.state === 'refused') return view
    await new Promise((resolve) => window.setTimeout(resolve, wait))
  }
  return undefined
}

async function readView(url: string): Promise<UploadView | undefined> {
  try {
    const answer = await fetch(url, { credentials: 'same-origin' })
    return answer.ok ? ((await answer.json()) as UploadView) : undefined
  } catch {
    return undefined
  }
}
