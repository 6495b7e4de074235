'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/** What the review says depends on the words: after each save it is asked again. */
export function useReloadAfterSave(reload: () => Promise<void>) {
  const { lastUpdateTime } = useDocumentInfo()
  const seen = useRef(lastUpdateTime)
  useEffect(() => {
    if (seen.current === lastUpdateTime) return
    seen.current = lastUpdateTime
    void reload()
  }, [lastUpdateTime, reload])
}
