'use client'
import { useEffect, useState } from 'react'
import { consentOf, isWithdrawn } from '@/honours/consent'
import { honourOf } from '@/honours/dictionary'
import { callApi } from '../look/callApi'
import { useWords } from '../words/useWords'

type Stored = {
  honours?: { honour?: string; year?: number; status?: string }[]
  consent?: unknown
}

export type Choice = {
  key: string
  name: string
  order: { what: 'honour' | 'consent'; honour?: string; year?: number }
}

/** What of the newest revision can be taken back. */
export function useRevocable(base: string): { choices: Choice[]; isRead: boolean } {
  const { word } = useWords()
  const [stored, setStored] = useState<Stored>()
  useEffect(() => {
    const controller = new AbortController()
    void callApi<Stored>({
      path: `${base}?draft=true&depth=0`,
      word,
      signal: controller.signal,
    }).then((answer) => {
      if (!controller.signal.aborted) setStored(answer.ok ? answer.data : {})
    })
    return () => controller.abort()
  }, [base, word])
  if (!stored) return { choices: [], isRead: false }
  const honours = (stored.honours ?? [])
    .filter(({ status }) => status !== 'revoked')
    .map(
      ({ honour, year }): Choice => ({
        key: `${honour}-${year}`,
        name: [year, honourOf(honour)?.name ?? honour].filter(Boolean).join(' '),
        order: { what: 'honour', honour, year },
      }),
    )
  const consent = consentOf(stored.consent)
  const own: Choice[] =
    consent.givenOn && !isWithdrawn(consent)
      ? [{ key: 'consent', name: word('revokeConsent'), order: { what: 'consent' } }]
      : []
  return { choices: [...honours, ...own], isRead: true }
}
