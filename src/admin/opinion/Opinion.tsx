'use client'
import type { May } from './alertShape'
import { AlertsPart } from './AlertsPart'
import { BriefLinks } from './BriefLinks'
import { TrendPart } from './TrendPart'
import './opinion.css'

type Props = { may: May; today: string; user: string }

/** Trouble first, then the course of things, then what goes on paper. */
export const Opinion = ({ may, today, user }: Props) => (
  <>
    <AlertsPart may={may} user={user} />
    <TrendPart today={today} />
    <BriefLinks today={today} />
  </>
)
