'use client'
import { useConfig } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import type { Id } from '@/access/scope'
import type { BulkResult } from '@/comments/decide/bulk'
import { callApi } from '../look/callApi'
import { useWords } from '../words/useWords'
import type { Deciding, Note, QueueRow } from './deskTypes'
import { withVerdict } from './withVerdict'

type Given = {
  rows: readonly QueueRow[]
  replace: (rows: readonly QueueRow[]) => void
  note: (id: Id, note: Note | undefined) => void
}

/** Decisions, one or many, with the round the person saw; and their undoing. */
export function useDeciding({ rows, replace, note }: Given) {
  const { word } = useWords()
  const { config } = useConfig()
  const base = `${config.routes.api}/comments`
  const [busy, setBusy] = useState<string>()
  const [refused, setRefused] = useState<Record<string, string>>({})
  /** What this person decided, the newest last: what `u` goes back through. */
  const done = useRef<Id[]>([])

  const say = (id: Id, message: string) => setRefused((all) => ({ ...all, [String(id)]: message }))

  const send = async (row: QueueRow, path: string, body: Deciding): Promise<boolean> => {
    setBusy(String(row.id))
    const answer = await callApi<Record<string, unknown>>({
      ...{ path: `${base}/${row.id}/${path}`, method: 'POST', word },
      body: { ...body, way: 'panel', round: row.round, editedAt: row.editedAt ?? null },
    })
    setBusy(undefined)
    say(row.id, answer.ok ? '' : answer.message)
    if (!answer.ok) return false
    const fresh = withVerdict(row, answer.data)
    replace([fresh])
    const { action } = body
    note(
      row.id,
      action === 'undo' ? undefined : { action, by: '', isMine: true, round: fresh.round },
    )
    return true
  }

  const decide = async (row: QueueRow, body: Deciding): Promise<boolean> => {
    const isDone = await send(row, 'moderate', body)
    if (isDone) done.current = [...done.current.filter((id) => id !== row.id), row.id]
    return isDone
  }

  const undo = async (row: QueueRow): Promise<boolean> => {
    const isDone = await send(row, 'undo', { action: 'undo' })
    if (isDone) done.current = done.current.filter((id) => id !== row.id)
    return isDone
  }

  /** The last one this person decided and that is on the screen. */
  const lastDone = () => rows.find(({ id }) => id === done.current.at(-1))

  const decideMany = async (picked: readonly QueueRow[], body: Deciding) => {
    setBusy('bulk')
    const answer = await callApi<{ results: BulkResult[] }>({
      ...{ path: `${base}/moderate`, method: 'POST', word },
      body: {
        ...body,
        ids: picked.map(({ id }) => id),
        rounds: Object.fromEntries(picked.map(({ id, round }) => [String(id), round])),
      },
    })
    setBusy(undefined)
    if (!answer.ok) return { ok: 0, failed: [], message: answer.message }
    const failed: { row: QueueRow; message: string }[] = []
    for (const result of answer.data.results) {
      const row = picked.find(({ id }) => String(id) === String(result.id))
      if (!row) continue
      if (!result.ok) {
        failed.push({ row, message: result.message })
        say(row.id, result.message)
        continue
      }
      say(row.id, '')
      replace([
        withVerdict(row, {
          state: result.state,
          round: result.round,
          isQueued: result.state === 'held',
        }),
      ])
      note(row.id, { action: body.action, by: '', isMine: true, round: result.round })
      done.current = [...done.current.filter((id) => id !== row.id), row.id]
    }
    return { ok: answer.data.results.length - failed.length, failed, message: '' }
  }

  return { busy, refused, decide, undo, lastDone, decideMany }
}
