'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { beijingDay } from '@/beijing'
import { MISSED_SLOT } from '@/distribution/rules/missedSlot'
import { useWords } from '../words/useWords'

export type Movable = {
  id: number | string
  state: string
  action?: string
  dueAt?: string
  error?: { code?: string } | null
}

/** From the board to the calendar, where an unsent delivery gets another time. Nothing for any other. */
export function MoveLink({ delivery }: { delivery: Movable }) {
  const { word } = useWords()
  const { config } = useConfig()
  const { id, state, action, dueAt, error } = delivery
  const isUnsent = state === 'scheduled' || state === 'queued'
  const isAsking = state === 'failed' && error?.code === MISSED_SLOT
  if (!dueAt || action === 'recall' || !(isUnsent || isAsking)) return null
  return (
    <Link
      className="gm-link"
      href={`${config.routes.admin}/calendar?day=${beijingDay(dueAt)}&open=${id}`}
    >
      {word('moveTitle')}
    </Link>
  )
}
