'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { EntryFinding } from '@/campaign/checkEntry'
import type { EntryForm, PrivateForm } from '@/campaign/entryForm'
import type { EntryView } from '@/campaign/entryView'
import { callPortal } from './callPortal'
import { forgetKept, keep, readKept } from './keptForm'

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
  // Counts when another form than the one on the screen took its place: what shows its files begins anew.
  const [turn, setTurn] = useState(0)
  const revision = useRef(view.revision)
  const latest = useRef({ form: view.form, answers: view.answers })
  const touchedAt = useRef(0)
  const busy = useRef(false)
  const isAnother = useRef(false)

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
      isAnother.current = true
      setForm(kept.form)
      setWord('dirty')
      setMessage('找回了上次没来得及保存的内容。')
    }
  }, [key, view.canEdit, view.form])

  const save = useCallback(
    async ({ keepalive = false } = {}): Promise<boolean> => {
      // One at a time; what was written meanwhile goes with the next, which the end of this one sets off.
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
        // The bar says of a session that ran out all there is to say.
        setMessage(answer.status === 401 ? '' : answer.message)
        setWord(wordOf(answer.status))
        return false
      }
      const { body } = answer
      revision.current = body.revision
      setFindings(body.findings)
      setLost(body.lost)
      setFiles(body.files)
      setSavedAt(body.savedAt)
      setMessage(NEWS[body.verdict] ?? '')
      if (body.verdict === 'lost' && body.entry) {
        latest.current = { form: body.entry.form, answers: body.entry.answers }
        isAnother.current = true
        setForm(body.entry.form)
        setAnswers(body.entry.answers)
      }
      if (isAnother.current) setTurn((count) => count + 1)
      isAnother.current = false
      const isCurrent = latest.current === sent || body.verdict === 'lost'
      setWord(isCurrent ? 'saved' : 'dirty')
      if (isCurrent) forgetKept(key)
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

  /** A whole form from elsewhere, its files with it. */
  const replace = (other: EntryForm) => {
    isAnother.current = true
    change(other)
  }

  useEffect(() => {
    if (word !== 'dirty' && word !== 'offline') return undefined
    const timer = setTimeout(() => void save(), word === 'dirty' ? pauseMs : againMs)
    return () => clearTimeout(timer)
    // `savedAt`: a save that ended while the next words were typed leaves the word as it is, and they still wait.
  }, [word, form, answers, savedAt, save])

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
    ...{ form, answers, findings, lost, files, word, message, savedAt, turn },
    ...{ change, replace, save, body },
    /** Something beside the form, such as an upload, heard that nobody is signed in. */
    signedOut: useCallback(() => setWord('signedOut'), []),
    forget: () => forgetKept(key),
  }
}

const NEWS: Partial<Record<Saved['verdict'], string>> = {
  won: '另一台设备也改过这件作品，现在以这里较新的为准；那一份没有丢，在下面可以找回。',
  lost: '另一台设备上有更新的内容，已换成那一份；这里写的没有丢，在下面可以找回。',
}

/** A refusal is not tried again by itself; what the line or the server lost is. */
const wordOf = (status: number): SaveWord => {
  if (status === 401) return 'signedOut'
  return status >= 400 && status < 500 && status !== 429 ? 'refused' : 'offline'
}
