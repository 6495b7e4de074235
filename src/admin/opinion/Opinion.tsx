'use client'
import { AlertsPart } from './AlertsPart'
import { BriefLinks } from './BriefLinks'
import { TrendPart } from './TrendPart'
import './opinion.css'

type Props = { mayModerate: boolean; today: string; user: string }

/** Trouble first, then the course of things, then what goes on paper. */
export const Opinion = ({ mayModerate, today, user }: Props) => (
  <>
    <AlertsPart mayModerate={mayModerate} user={user} />
    <TrendPart today={today} />
    <BriefLinks today={today} />
  </>
)
