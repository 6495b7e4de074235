'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { BlindSheet } from '@/campaign/judging/judgeDesk'
import type { Criterion, Item } from '@/campaign/judging/scoring'
import { isScore, sheetTotal } from '@/campaign/judging/scoring'
import { callApi } from '../look/callApi'
import { useWords } from '../words/useWords'

type Draft = { items: Record<string, string>; comment: string }
type Saved = { items: Item[]; total?: number; comment: string; revision: number }

const waitMs = 600

/** The score of one work as it is typed; saved a moment after the last key, and at once when the work is left. */
export function useScore({
  sheet,
  criteria,
  change,
}: {
  sheet: BlindSheet
  criteria: readonly Criterion[]
  change: (score: BlindSheet['score']) => void
}) {
  const { word } = useWords()
  const [draft, setDraft] = useState<Draft>(() => draftOf(sheet))
  const [state, setState] = useState<'idle' | 'dirty' | 'saving' | 'saved'>('idle')
  const [problem, setProblem] = useState('')
  const revision = useRef(sheet.score.revision)
  const latest = useRef(draft)
  const isDirty = useRef(false)
  const isSaving = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const report = useRef(change)
  useEffect(() => {
    report.current = change
  })

  const save = useCallback(async (): Promise<void> => {
    // One after the other: each save says which one it follows.
    if (isSaving.current || !isDirty.current) return
    isSaving.current = true
    isDirty.current = false
    setState('saving')
    const { comment } = latest.current
    const body = { items: itemsOf(latest.current), comment, revision: revision.current }
    const path = `/api/judging/assignments/${sheet.id}/score`
    const answer = await callApi<Saved>({ path, method: 'POST', body, word })
    isSaving.current = false
    if (!answer.ok) {
      setState('dirty')
      return setProblem(answer.message)
    }
    setProblem('')
    revision.current = answer.data.revision
    report.current({ ...sheet.score, total: undefined, ...answer.data })
    setState(isDirty.current ? 'dirty' : 'saved')
    if (isDirty.current) await save()
  }, [sheet.id, sheet.score, word])

  const latestSave = useRef(save)
  useEffect(() => {
    latestSave.current = save
  })
  useEffect(() => () => void latestSave.current(), [])

  const edit = (next: Draft) => {
    setDraft(next)
    latest.current = next
    isDirty.current = true
    setState('dirty')
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void latestSave.current(), waitMs)
  }
  return {
    draft,
    state,
    problem,
    total: sheetTotal(criteria, itemsOf(draft)),
    /** A number that is out of range stands on the screen alone. */
    isWrong:
      Object.values(draft.items).filter((text) => text.trim()).length > itemsOf(draft).length,
    setItem: (key: string, value: string) =>
      edit({ ...latest.current, items: { ...latest.current.items, [key]: value } }),
    setComment: (comment: string) => edit({ ...latest.current, comment }),
  }
}

const draftOf = ({ score }: BlindSheet): Draft => ({
  items: Object.fromEntries(score.items.map(({ key, score: points }) => [key, String(points)])),
  comment: score.comment,
})

/** What can be saved: a number half typed or out of range stays on the screen with its remark. */
const itemsOf = ({ items }: Draft): Item[] =>
  Object.entries(items)
    .filter(([, text]) => text.trim() !== '' && isScore(Number(text)))
    .map(([key, text]) => ({ key, score: Number(text) }))
