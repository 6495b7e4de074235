'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { EntryFinding } from '@/campaign/checkEntry'
import type { EntryForm, PrivateForm } from '@/campaign/entryForm'
import type { EntryView } from '@/campaign/entryView'
import { callPortal } from './callPortal'

export type SaveWord = 'idle' | 'dirty' | 'saving' | 'saved' | 'offline' | 'signedOut' | 'refused'

type Saved = {
  verdict: 'same' | 'saved' | 'won' | 'lost'
  revision: number
  savedAt: string
  findings: EntryFinding[]
  lost: EntryView['lost']
  files: EntryView['files']
  entry?: EntryView
}

const pauseMs = 1_500
const againMs = 8_000

/**
 * The form of an entry: kept on the server a moment after the last key, and on this device at once (without the private
 * answers), so that neither a closed tab nor a full disk, a lost line or an expired session costs a word.
 */
export function useEntry(view: EntryView) {
  const key = `gongmei-entry-${view.id}`
  const [form, setForm] = useState(view.form)
  const [answers, setAnswers] = useState(view.answers)
  const [findings, setFindings] = useState(view.findings)
  const [lost, setLost] = useState(view.lost)
  const [files, setFiles] = useState(view.files)
  const [word, setWord] = useState<SaveWord>('idle')
  const [message, setMessage] = useState('')
  const [savedAt, setSavedAt] = useState('')
  const revision = useRef(view.revision)
  const latest = useRef({ form: view.form, answers: view.answers })
  const touchedAt = useRef(0)
  const busy = useRef(false)

  // What this device kept and the server does not have: closed before it was saved.
  useEffect(() => {
    const kept = readKept(key)
    if (
      kept &&
      kept.revision >= 0 &&
      view.canEdit &&
      JSON.stringify(kept.form) !== JSON.stringify(view.form)
    ) {
      touchedAt.current = kept.at
      revision.current = kept.revision
      latest.current = { ...latest.current, form: kept.form }
      setForm(kept.form)
      setWord('dirty')
      setMessage('找回了上次没来得及保存的内容。')
    }
  }, [key, view.canEdit, view.form])

  const save = useCallback(
    async ({ keepalive = false } = {}): Promise<boolean> => {
      if (busy.current) return false
      busy.current = true
      setWord('saving')
      const sent = latest.current
      const answer = await callPortal<Saved>(
        'PATCH',
        `/entries/${view.id}`,
        { ...sent, revision: revision.current, ageMs: Math.max(0, Date.now() - touchedAt.current) },
        { keepalive },
      )
      busy.current = false
      if (!answer.ok) {
        setMessage(answer.message)
        setWord(
          answer.status === 401
            ? 'signedOut'
            : answer.status === 409 || answer.status === 400
              ? 'refused'
              : 'offline',
        )
        return false
      }
      const { body } = answer
      revision.current = body.revision
      setFindings(body.findings)
      setLost(body.lost)
      setFiles(body.files)
      setSavedAt(body.savedAt)
      setMessage(
        body.verdict === 'won'
          ? '另一台设备也改过这件作品，现在以这里较新的为准；那一份没有丢，在下面可以找回。'
          : body.verdict === 'lost'
            ? '另一台设备上有更新的内容，已换成那一份；这里写的没有丢，在下面可以找回。'
            : '',
      )
      if (body.verdict === 'lost' && body.entry) {
        latest.current = { form: body.entry.form, answers: body.entry.answers }
        setForm(body.entry.form)
        setAnswers(body.entry.answers)
      }
      const isCurrent = latest.current === sent || body.verdict === 'lost'
      setWord(isCurrent ? 'saved' : 'dirty')
      if (isCurrent) forget(key)
      return true
    },
    [key, view.id],
  )

  const change = useCallback(
    (part: Partial<EntryForm>, own: Partial<PrivateForm> = {}) => {
      touchedAt.current = Date.now()
      latest.current = {
        form: { ...latest.current.form, ...part },
        answers: { ...latest.current.answers, ...own },
      }
      setForm(latest.current.form)
      setAnswers(latest.current.answers)
      setWord('dirty')
      keep(key, { form: latest.current.form, at: touchedAt.current, revision: revision.current })
    },
    [key],
  )

  useEffect(() => {
    if (word !== 'dirty' && word !== 'offline') return undefined
    const timer = setTimeout(() => void save(), word === 'dirty' ? pauseMs : againMs)
    return () => clearTimeout(timer)
  }, [word, form, answers, save])

  useEffect(() => {
    const leave = () => {
      if (document.visibilityState === 'hidden' && word === 'dirty') void save({ keepalive: true })
    }
    document.addEventListener('visibilitychange', leave)
    return () => document.removeEventListener('visibilitychange', leave)
  }, [word, save])

  const body = () => ({
    ...latest.current,
    revision: revision.current,
    ageMs: Math.max(0, Date.now() - touchedAt.current),
  })
  return {
    form,
    answers,
    findings,
    setFindings,
    lost,
    files,
    word,
    message,
    savedAt,
    change,
    save,
    body,
    forget: () => forget(key),
  }
}

type Kept = { form: EntryForm; at: number; revision: number }

function readKept(key: string): Kept | undefined {
  try {
    const text = localStorage.getItem(key)
    return text ? (JSON.parse(text) as Kept) : undefined
  } catch {
    return undefined
  }
}

function keep(key: string, kept: Kept): void {
  try {
    localStorage.setItem(key, JSON.stringify(kept))
  } catch {
    // A full or closed store: the server has it a moment later.
  }
}

function forget(key: string): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // As above.
  }
}
