'use client'
import { useRowLabel } from '@payloadcms/ui'

type Row = { title?: string | null; name?: string | null; caption?: string | null }

/** A row by what somebody called it, behind its number; a folded list of walls reads like a list of walls. */
export function RowTitle() {
  const { data, rowNumber } = useRowLabel<Row>()
  const title = data?.title || data?.name || data?.caption
  const number = String((rowNumber ?? 0) + 1).padStart(2, '0')
  return <span>{[number, title].filter(Boolean).join('　')}</span>
}
