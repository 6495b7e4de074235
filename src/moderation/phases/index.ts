import type { Phase } from '../context'
import { abuse } from './abuse'
import { adsAndLinks } from './adsAndLinks'
import { authorHistory } from './authorHistory'
import { claims } from './claims'
import { externalProviders } from './externalProviders'
import { intent } from './intent'
import { personalData } from './personalData'
import { repeats } from './repeats'
import { sentiment } from './sentiment'
import { wordTables } from './wordTables'

/** The policy, read from top to bottom. Forms of the text (normalised, squeezed) are made when a phase first asks. */
export const PHASES: readonly Phase[] = [
  // Said before, or by somebody who is watched.
  repeats,
  authorHistory,
  // What would harm people by being public.
  personalData,
  // What the customer decided.
  wordTables,
  // What the shipped basics know.
  adsAndLinks,
  claims,
  abuse,
  // What it is about and how it is said: nothing is hidden for either.
  intent,
  sentiment,
  // What others say, where the customer asked them.
  externalProviders,
]
