'use client'
import { useMemo } from 'react'
import { useReview } from '../review/useReview'

/** Names of the accounts the open item may go to, by id as text. */
export function useAccountNames(): ReadonlyMap<string, string> {
  const accounts = useReview().answer?.accounts
  return useMemo(
    () => new Map((accounts ?? []).map(({ id, name }) => [String(id), name])),
    [accounts],
  )
}
