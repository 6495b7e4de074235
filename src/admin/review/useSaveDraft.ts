'use client'
import {
  useConfig,
  useDocumentInfo,
  useForm,
  useFormBackgroundProcessing,
  useFormModified,
  useFormProcessing,
} from '@payloadcms/ui'
import { useCallback, useRef } from 'react'
import { useWords } from '../words/useWords'

/** An autosave takes well under a second; after this long something else is wrong. */
const PATIENCE_MS = 10_000
const LOOK_EVERY_MS = 100

/**
 * Saves what was typed, after the save that may be under way: a form that is busy takes no other and says nothing. Answers
 * with the trouble, or undefined.
 */
export function useSaveDraft(): () => Promise<string | undefined> {
  const { collectionSlug, id } = useDocumentInfo()
  const { config } = useConfig()
  const { word } = useWords()
  const submit = useLatest(useForm().submit)
  const modified = useLatest(useFormModified())
  const saving = useLatest(useFormBackgroundProcessing())
  const processing = useLatest(useFormProcessing())

  return useCallback(async () => {
    const isBusy = () => saving.current || processing.current
    for (let waited = 0; isBusy() && waited < PATIENCE_MS; waited += LOOK_EVERY_MS) {
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
    }
    if (!modified.current) return undefined
    // A save that was refused is not sent again: the form has said why.
    const result = await submit.current({
      action: `${config.routes.api}/${collectionSlug}/${id}?draft=true&depth=0&fallback-locale=null`,
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
      disableSuccessStatus: true,
    })
    return result && result.res.ok ? undefined : word('saveFailed')
  }, [collectionSlug, id, submit, config.routes.api, word, modified, saving, processing])
}

function useLatest<Value>(value: Value) {
  const latest = useRef(value)
  latest.current = value
  return latest
}
