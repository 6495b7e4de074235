import type { CueHits, Cues } from './cues/compileCues'
import type { ProviderAnswer } from './external/contract'
import type { Finding } from './finding'
import type { Link } from './links/findLinks'
import type { LinearModel } from './model/linearModel'
import type { MappedText } from './normalise/mappedText'
import type { Squeezed } from './normalise/squeeze'
import type { PersonalHit } from './personal/personalHit'
import type { Tones } from './sentiment/readTones'
import type { CompiledTable } from './words/wordTable'

/** What a comment is judged by. Read-only all the way; the clock is given. */
export type Context = Readonly<{
  text: string
  now: Date
  reading: Reading
  author: AuthorHistory
  /** What was said lately on the same item, newest first. */
  recent: readonly RecentComment[]
  knowledge: Knowledge
  /** Answers of external providers, asked before; none unless the customer switched one on. */
  answers: readonly ProviderAnswer[]
  /** Of the phases before this one. */
  findings: readonly Finding[]
}>

/** The forms of the text, each made when a phase first asks and once only. */
export type Reading = Readonly<{
  /** As it is written, full width, case, look-alikes and what is not seen undone. */
  written: () => MappedText
  /** The same with a pattern over the whole of it undone: 加.微.信. */
  folded: () => MappedText
  squeezed: () => Squeezed
  hits: () => CueHits
  /** Its words of judgement. */
  tones: () => Tones
  /** What in it leads to a person, and where else it leads; offsets in the folded text. */
  personal: () => readonly PersonalHit[]
  links: () => readonly Link[]
  /** What the models read. */
  grams: () => Int32Array
}>

export type AuthorHistory = Readonly<{
  id?: string
  approved: number
  rejected: number
  /** Barred from speaking until then. */
  mutedUntil?: Date
}>

export type RecentComment = Readonly<{ author?: string; text: string; at: Date }>

export type Knowledge = Readonly<{
  cues: Cues
  tables: readonly CompiledTable[]
  sentiment: LinearModel
  abuse: LinearModel
  unwanted: LinearModel
  intent: LinearModel
  /** Hosts that may be linked to, with everything below them. */
  allowedHosts: readonly string[]
}>

/** A phase says what it found; it changes nothing. */
export type Phase = Readonly<{ name: string; run: (context: Context) => readonly Finding[] }>
