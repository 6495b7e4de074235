import { compileCues } from './compileCues'
import { ABUSE, ABUSE_CONTEXT } from './sets/abuse'
import { ADS } from './sets/ads'
import { CLAIMS } from './sets/claims'
import { CRIME } from './sets/crime'
import { INNOCENT_WORDS } from './sets/innocent'
import { INTENTS } from './sets/intents'
import { RELIEF, TONES } from './sets/tones'

/** The neutral basics that ship with the product, one automaton for all of them. No political words: those are a customer's. */
export const SHIPPED_CUES = compileCues([
  INNOCENT_WORDS,
  ADS,
  CRIME,
  CLAIMS,
  ABUSE,
  ABUSE_CONTEXT,
  INTENTS,
  TONES,
  RELIEF,
])
