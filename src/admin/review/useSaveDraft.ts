'use client'
import {
  useConfig,
  useDocumentInfo,
  useForm,
  useFormBackgroundProcessing,
  useFormModified,
} from '@payloadcms/ui'
import { useCallback, useRef } from 'react'
import { useWords } from '../words/useWords'

/** An autosave takes well under a second; after this long something else is wrong. */
const PATIENCE_MS = 10_000
const LOOK_EVERY_MS = 100
/** A form that is busy with something else takes no save and says nothing. */
const TRIES = 3

/** Saves what was typed, after the autosave that may be under way. Answers with the trouble, or undefined. */
export function useSaveDraft(): () => Promise<string | undefined> {
  const { collectionSlug, id } = useDocumentInfo()
  const { config } = useConfig()
  const { word } = useWords()
  const submit = useLatest(useForm().submit)
  const modified = useLatest(useFormModified())
  const saving = useLatest(useFormBackgroundProcessing())

  return useCallback(async () => {
    for (let tries = 0; tries < TRIES; tries += 1) {
      for (let waited = 0; saving.current && waited < PATIENCE_MS; waited += LOOK_EVERY_MS) {
        await pause(LOOK_EVERY_MS)
      }
      if (!modified.current) return undefined
      const result = await submit.current({
        action: `${config.routes.api}/${collectionSlug}/${id}?draft=true&depth=0&fallback-locale=null`,
        method: 'PATCH',
        overrides: { _status: 'draft' },
        skipValidation: true,
        disableSuccessStatus: true,
      })
      if (result) return result.res.ok ? undefined : word('saveFailed')
      await pause(5 * LOOK_EVERY_MS)
    }
    return word('saveFailed')
  }, [collectionSlug, id, submit, config.routes.api, word, modified, saving])
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

function useLatest<Value>(value: Value) {
  const latest = useRef(value)
  latest.current = value
  return latest
}
