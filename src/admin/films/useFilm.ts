'use client'
import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { FilmView } from '@/films/filmView'
import type { Storyboard } from '@media/video/storyboard'
import { callApi } from '../look/callApi'
import { useWords } from '../words/useWords'

/** A pause in typing, as for the autosave of items. */
const saveAfterMs = 800
/** While it is made, often enough for a bar that moves. */
const pollMs = 700

/** One film: what the server says, what the editor has changed since, and how to send it. */
export function useFilm(id: string | number) {
  const { config } = useConfig()
  const { word } = useWords()
  const base = `${config.routes.api}/films/${id}`
  const [view, setView] = useState<FilmView>()
  const [storyboard, setStoryboard] = useState<Storyboard>()
  const [problem, setProblem] = useState<string>()
  const [saving, setSaving] = useState(false)
  /** Counts changes, so that an answer to an older one does not undo a newer one. */
  const version = useRef(0)
  const unsaved = useRef<Storyboard>(undefined)

  const take = useCallback((next: FilmView, isNewest: boolean) => {
    setView(next)
    if (isNewest) setStoryboard(next.film.storyboard)
  }, [])

  const load = useCallback(async () => {
    const answer = await callApi<FilmView>({ path: `${base}/desk`, word })
    if (answer.ok) take(answer.data, unsaved.current === undefined)
    setProblem(answer.ok ? undefined : answer.message)
  }, [base, word, take])

  const save = useCallback(async (): Promise<boolean> => {
    const body = unsaved.current
    if (!body) return true
    const sent = version.current
    setSaving(true)
    const answer = await callApi<FilmView>({
      path: `${base}/storyboard`,
      method: 'POST',
      body: { storyboard: body },
      word,
    })
    setSaving(false)
    const isNewest = sent === version.current
    if (isNewest && answer.ok) unsaved.current = undefined
    if (answer.ok) take(answer.data, isNewest)
    setProblem(answer.ok ? undefined : answer.message)
    return answer.ok
  }, [base, word, take])

  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const change = useCallback(
    (next: Storyboard) => {
      version.current += 1
      unsaved.current = next
      setStoryboard(next)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void save(), saveAfterMs)
    },
    [save],
  )

  const command = useCallback(
    async (name: 'render' | 'cancel' | 'use', body: object = {}): Promise<boolean> => {
      clearTimeout(timer.current)
      if (name === 'render' && !(await save())) return false
      const answer = await callApi<FilmView>({
        path: `${base}/${name}`,
        method: 'POST',
        body,
        word,
      })
      if (answer.ok) take(answer.data, true)
      setProblem(answer.ok ? undefined : answer.message)
      return answer.ok
    },
    [base, word, save, take],
  )

  useEffect(() => {
    void load()
    return () => clearTimeout(timer.current)
  }, [load])

  const state = view?.film.state
  const isWorking = state === 'queued' || state === 'rendering'
  useEffect(() => {
    if (!isWorking) return
    const ticking = setInterval(() => void load(), pollMs)
    return () => clearInterval(ticking)
  }, [isWorking, load])

  return { base, view, storyboard, problem, saving, isWorking, change, command, load }
}

export type FilmDesk = ReturnType<typeof useFilm>
