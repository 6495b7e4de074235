'use client'
import { useRowLabel } from '@payloadcms/ui'
import { useWords } from '../words/useWords'
import { useAccountNames } from './useAccountNames'

type Row = { account?: number | string | { value?: number | string } | null; title?: string | null }

/** A variant's row by the name of its account: a number says nothing to an editor. */
export function VariantRowLabel() {
  const { data, rowNumber } = useRowLabel<Row>()
  const { word } = useWords()
  const names = useAccountNames()
  const { account } = data ?? {}
  const id = account && typeof account === 'object' ? account.value : account
  const name = id === undefined || id === null ? undefined : names.get(String(id))
  return <span>{name ?? `${word('variant')} ${(rowNumber ?? 0) + 1}`}</span>
}
