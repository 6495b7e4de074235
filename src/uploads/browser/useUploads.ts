'use client'
import { useCallback, useEffect, useReducer, useRef } from 'react'
import type { UploadView } from '../view'
import type { Metadata, Running, Sending } from './startUpload'
import { ENDPOINT, startUpload, verdictOf } from './startUpload'

/** Heard on the window when somebody signed in again without leaving the page. */
export const SIGNED_IN = 'gongmei-signed-in'

export type Row = Omit<Sending, 'state'> & {
  key: string
  name: string
  bytes: number
  /** `left`: an earlier page began it and its file is not at hand; `queued`: its turn comes. */
  state: Sending['state'] | 'queued' | 'left'
  file?: File
  /** Bytes a second, of the last moments. */
  speed?: number
}

type Options = {
  metadata: Metadata
  person?: string
  existing?: readonly UploadView[]
  atOnce?: number
}

/** The files of one place: those chosen now, those an earlier page left, and those that are ready. */
export function useUploads({ metadata, person, existing = [], atOnce = 2 }: Options) {
  const [rows, change] = useReducer(reduce, existing, (views) => views.map(rowOf))
  const running = useRef(new Map<string, Running>())
  const clock = useRef(new Map<string, { at: number; sent: number }>())

  useEffect(() => {
    let isGone = false
    void readUnattended(metadata).then((views) => {
      if (isGone || views.length === 0) return
      change({ type: 'found', views })
      for (const { id } of views.filter(({ state }) => state === 'checking'))
        void verdictOf(`${ENDPOINT}/${id}`, () => isGone).then(
          (view) => view && change({ type: 'change', key: id, data: verdict(view) }),
        )
    })
    const all = running.current
    return () => {
      isGone = true
      for (const each of all.values()) each.pause()
    }
    // Once: the place of a form does not change while it is open.
  }, [])

  useEffect(() => {
    const active = rows.filter(({ state }) => state === 'sending' || state === 'broken').length
    const next = rows.find(({ state }) => state === 'queued')
    if (!next?.file || active >= atOnce) return
    const { key, file } = next
    change({ type: 'change', key, data: { state: 'sending' } })
    const onChange = (data: Partial<Sending>) => {
      const speed = data.sent === undefined ? undefined : speedOf(clock.current, key, data.sent)
      change({ type: 'change', key, data: { ...data, ...(speed !== undefined && { speed }) } })
    }
    running.current.set(key, startUpload({ file, metadata, person, onChange }))
  }, [rows, atOnce, metadata, person])

  const isSending = rows.some(({ state }) => state === 'sending')
  useEffect(() => {
    if (!isSending) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isSending])

  const add = useCallback((files: readonly File[]) => change({ type: 'add', files }), [])
  const pause = useCallback((key: string) => running.current.get(key)?.pause(), [])
  const resume = useCallback((key: string) => {
    // The pause does not count as time on the line.
    clock.current.delete(key)
    running.current.get(key)?.resume()
  }, [])
  useEffect(() => {
    const goOn = () =>
      rows.filter(({ state }) => state === 'signedOut').forEach(({ key }) => resume(key))
    window.addEventListener(SIGNED_IN, goOn)
    return () => window.removeEventListener(SIGNED_IN, goOn)
  }, [rows, resume])
  const remove = useCallback(async (row: Row) => {
    change({ type: 'remove', key: row.key })
    await running.current.get(row.key)?.remove()
    running.current.delete(row.key)
    if (row.id) await throwAway(row.id)
  }, [])
  return { rows, add, pause, resume, remove }
}

type Change =
  | { type: 'add'; files: readonly File[] }
  | { type: 'found'; views: readonly UploadView[] }
  | { type: 'change'; key: string; data: Partial<Row> }
  | { type: 'remove'; key: string }

function reduce(rows: Row[], change: Change): Row[] {
  if (change.type === 'remove') return rows.filter(({ key }) => key !== change.key)
  if (change.type === 'change')
    return rows.map((row) => (row.key === change.key ? { ...row, ...change.data } : row))
  if (change.type === 'found') {
    const known = new Set(rows.map(({ id }) => id))
    return [...rows, ...change.views.filter(({ id }) => !known.has(id)).map(rowOf)]
  }
  return change.files.reduce(withFile, rows)
}

let made = 0

/** A file that an earlier page left takes its old row's place. */
function withFile(rows: Row[], file: File): Row[] {
  const isSame = (row: Row) => row.name === file.name && row.bytes === file.size
  if (rows.some((row) => isSame(row) && row.state !== 'left' && ALIVE.has(row.state))) return rows
  const left = rows.find((row) => isSame(row) && row.state === 'left')
  const row: Row = {
    key: `f${++made}`,
    name: file.name,
    bytes: file.size,
    sent: left?.sent ?? 0,
    state: 'queued',
    file,
    ...(left?.id && { id: left.id }),
  }
  return [...rows.filter((each) => each !== left), row]
}

const ALIVE = new Set<Row['state']>(['queued', 'sending', 'paused', 'broken', 'checking', 'ready'])

const rowOf = (view: UploadView): Row => ({
  key: view.id,
  id: view.id,
  name: view.name,
  bytes: view.bytes,
  sent: view.offset,
  state: view.state === 'receiving' ? 'left' : view.state,
  view,
})

function speedOf(clock: Map<string, { at: number; sent: number }>, key: string, sent: number) {
  const now = Date.now()
  const last = clock.get(key)
  if (!last || sent < last.sent) {
    clock.set(key, { at: now, sent })
    return undefined
  }
  if (now - last.at < 3_000) return undefined
  clock.set(key, { at: now, sent })
  return ((sent - last.sent) * 1_000) / (now - last.at)
}

const verdict = (view: UploadView): Partial<Row> => ({
  state: view.state === 'ready' ? 'ready' : 'refused',
  view,
})

/** What an earlier page began and did not see the end of: still on its way, being checked, or ready and used nowhere yet. */
async function readUnattended({ purpose, entry, slot }: Metadata): Promise<UploadView[]> {
  try {
    const answer = await fetch(ENDPOINT, { credentials: 'same-origin' })
    if (!answer.ok) return []
    const { uploads } = (await answer.json()) as { uploads: UploadView[] }
    return uploads.filter(
      (view) =>
        isUnattended(view) &&
        view.purpose === purpose &&
        view.entry === entry &&
        view.slot === slot,
    )
  } catch {
    return []
  }
}

const isUnattended = ({ state, purpose, attached }: UploadView) =>
  state === 'receiving' ||
  state === 'checking' ||
  (state === 'ready' && purpose === 'entry' && !attached)

/** Already gone is as good. */
async function throwAway(id: string): Promise<void> {
  await fetch(`${ENDPOINT}/${id}`, {
    method: 'DELETE',
    headers: { 'Tus-Resumable': '1.0.0' },
    credentials: 'same-origin',
  }).catch(() => undefined)
}
