'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useSyncExternalStore } from 'react'
import { callApi } from '../look/callApi'
import { useWords } from '../words/useWords'
import type { Decision, ReviewAnswer } from './reviewShape'
import { emptyDraft, emptyState, reviewStore } from './reviewStore'
import type { DecisionDraft } from './reviewStore'
import { useSaveDraft } from './useSaveDraft'

/** The review of the open item: what the server says, what the person is about to decide, and how to send it. */
export function useReview() {
  const { collectionSlug = '', id, unlockDocument } = useDocumentInfo()
  const { config } = useConfig()
  const { word } = useWords()
  const saveDraft = useSaveDraft()
  const key = id === undefined ? '' : `${collectionSlug}:${id}`
  const base = `${config.routes.api}/${collectionSlug}/${id}`

  const state = useSyncExternalStore(
    useCallback((listener) => reviewStore.subscribe(key, listener), [key]),
    () => reviewStore.read(key),
    () => emptyState,
  )

  const reload = useCallback(async () => {
    if (!key) return
    reviewStore.write(key, { loading: true })
    const answer = await callApi<ReviewAnswer>({ path: `${base}/review`, word })
    if (answer.ok)
      reviewStore.write(key, { answer: answer.data, loading: false, problem: undefined })
    else reviewStore.write(key, { loading: false, problem: answer.message })
  }, [key, base, word])

  useEffect(() => {
    // The bar and the panel both mount; the first one asks.
    if (key && !reviewStore.read(key).answer && !pending.has(key)) {
      pending.add(key)
      void reload().finally(() => pending.delete(key))
    }
  }, [key, reload])

  const setDraft = useCallback(
    (change: Partial<DecisionDraft>) =>
      reviewStore.write(key, {
        draft: { ...reviewStore.read(key).draft, ...change },
        refusal: undefined,
      }),
    [key],
  )

  const refuse = useCallback(
    (refusal: string) => reviewStore.write(key, { refusal, sending: undefined }),
    [key],
  )

  /** Sends one decision about exactly the revision that is on the screen. True when it was taken. */
  const decide = useCallback(
    async (decision: Decision, extra: Record<string, unknown> = {}): Promise<boolean> => {
      reviewStore.write(key, { sending: decision, refusal: undefined })
      if (decision === 'submit') {
        const trouble = await saveDraft()
        if (trouble) {
          refuse(trouble)
          return false
        }
      }
      const revision = decision === 'submit' ? undefined : reviewStore.read(key).answer?.revision
      const body = { decision, ...(revision ? { revision } : {}), ...extra }
      const answer = await callApi({ path: `${base}/review`, method: 'POST', body, word })
      if (!answer.ok) {
        refuse(answer.message)
        // A refusal often means that someone else was quicker: show what is true now.
        if (answer.status === 409) await reload()
        return false
      }
      reviewStore.write(key, { sending: undefined, draft: emptyDraft })
      // It is the next person's now; a page left open here must not stand in their way.
      if (id !== undefined) await unlockDocument(id, collectionSlug)
      await reload()
      return true
    },
    [key, base, word, id, collectionSlug, unlockDocument, saveDraft, refuse, reload],
  )

  const showPreview = useCallback(
    (account: string) => reviewStore.write(key, { previewOf: { account } }),
    [key],
  )

  const shown = { ...state, id, kind: collectionSlug, base }
  return { ...shown, reload, setDraft, decide, showPreview, hasItem: key !== '' }
}

const pending = new Set<string>()
