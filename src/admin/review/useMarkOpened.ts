'use client'
import { useEffect, useRef } from 'react'
import { callApi } from '../look/callApi'
import { useWords } from '../words/useWords'
import type { useReview } from './useReview'

/** A reviewer who opens the item has begun: from then on the author cannot take it back unseen. */
export function useMarkOpened({
  answer,
  base,
  reload,
}: Pick<ReturnType<typeof useReview>, 'answer' | 'base' | 'reload'>) {
  const { word } = useWords()
  const told = useRef('')
  const run = answer?.run
  const open = run?.stages.find(({ key }) => key === run.stage)
  const due =
    answer?.allowed.opened === true && run?.state === 'inReview' && open && !open.opened
      ? `${base}:${open.key}`
      : ''
  useEffect(() => {
    if (!due || told.current === due) return
    told.current = due
    void callApi({
      path: `${base}/review`,
      method: 'POST',
      body: { decision: 'opened' },
      word,
    }).then(async ({ ok }) => {
      if (ok) await reload()
    })
  }, [due, base, word, reload])
}
