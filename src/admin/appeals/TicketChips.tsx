'use client'
import { useEffect, useState } from 'react'
import type { DeskTicket } from '@/appeals/listForDesk'
import { Chip } from '../look/Chip'
import { DueChip } from '../desk/DueChip'
import { useWords } from '../words/useWords'

const LOOKS = {
  open: { icon: 'clock', tone: 'waiting' },
  handling: { icon: 'rotate', tone: 'going' },
  answered: { icon: 'check', tone: 'done' },
  closed: { icon: 'checks', tone: 'quiet' },
} as const

/** Kind, state, by when and how often it was brought before somebody above: each a word, not only a colour. */
export function TicketChips({ ticket }: { ticket: DeskTicket }) {
  const { word, language } = useWords()
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000)
    return () => clearInterval(timer)
  }, [])
  const { kind, state, dueAt, escalations: n, escalatedTo: to } = ticket
  const isWaiting = state === 'open' || state === 'handling'
  return (
    <>
      <Chip icon="flag" tone="quiet">
        {word(`appealKind_${kind}`)}
      </Chip>
      <Chip {...LOOKS[state]}>{word(`appealState_${state}`)}</Chip>
      {isWaiting && <DueChip dueAt={dueAt} language={language} now={now} word={word} />}
      {n > 0 && (
        <Chip icon="alert" tone="warn">
          {to ? word('appealEscalated', { n, to }) : word('appealEscalatedHere', { n })}
        </Chip>
      )}
    </>
  )
}
