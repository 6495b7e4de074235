'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { CommentsFor } from '@/comments/site/commentsFor'
import { fetchComments } from './callComments'

type Place = { kind: string; item: string }

/** The comments of a page: as the server wrote them at first, then with what is the reader's own. */
export function useComments({ kind, item }: Place, initial: CommentsFor) {
  const [shown, setShown] = useState(initial)
  const [isFresh, setFresh] = useState(false)
  const section = useRef<HTMLElement>(null)

  const load = useCallback(
    async (page = 1) => {
      const answer = await fetchComments(kind, item, page)
      if (answer.ok) setShown(answer.body)
      setFresh(true)
      return answer
    },
    [kind, item],
  )
  // Asked when the reader comes near it: most never scroll that far.
  useEffect(() => {
    const element = section.current
    if (!element || typeof IntersectionObserver === 'undefined') return void load()
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return
        observer.disconnect()
        void load()
      },
      { rootMargin: '600px' },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [load])
  return { shown, isFresh, load, section }
}
