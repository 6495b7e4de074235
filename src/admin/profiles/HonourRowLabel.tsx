'use client'
import { useRowLabel } from '@payloadcms/ui'
import { honourOf } from '@/honours/dictionary'
import { useWords } from '../words/useWords'

type Row = { honour?: string | null; year?: number | null; status?: string | null }

/** An honour's row by its name and year. */
export function HonourRowLabel() {
  const { data, rowNumber } = useRowLabel<Row>()
  const { word } = useWords()
  const name = honourOf(data?.honour)?.name
  if (!name) return <span>{`${word('honour')} ${(rowNumber ?? 0) + 1}`}</span>
  const isRevoked = data?.status === 'revoked'
  return (
    <span>
      {[data?.year, name].filter(Boolean).join(' ')}
      {isRevoked && `（${word('honourRevoked')}）`}
    </span>
  )
}
