import type { Squeezed } from '../normalise/squeeze'
import { fold } from '../normalise/fold'
import { squeeze } from '../normalise/squeeze'
import { isSpelled } from '../normalise/syllables'
import { isWordHit } from '../words/isWordHit'
import { buildAutomaton } from '../words/automaton'
import type { SoundMatcher } from '../words/soundMatcher'
import { soundMatcher } from '../words/soundMatcher'
import type { CueRule, CueSet } from './cueSet'
import { hitsWithin, LONGEST_WORD } from './hitsWithin'

export type CueHit = { start: number; end: number }

/** Class → where its words are, in the order of their beginnings; offsets in the squeezed text. */
export type CueHits = ReadonlyMap<string, readonly CueHit[]>

export type Cues = {
  read: (squeezed: Squeezed) => CueHits
  rules: readonly CueRule[]
  /** Those of these labels; pass the same list each time, it is the key they are kept under. */
  rulesOf: (labels: readonly string[]) => readonly CueRule[]
}

/** Classes whose words are also known by their sound, when somebody spells them in letters. */
const SOUNDED = new Set([
  'insult',
  'contactMe',
  'messengerJoined',
  'earnings',
  'parttimeAd',
  'votes',
  'investAlone',
  'documentsAlone',
  'gamblingAlone',
  'viceAlone',
])

/** Words of this class take away every hit they wholly cover: 废物利用 for 废物. */
export const INNOCENT = 'innocent'

export function compileCues(sets: readonly CueSet[]): Cues {
  const classesOf = new Map<string, string[]>()
  for (const { classes } of sets)
    for (const [name, words] of Object.entries(classes))
      for (const word of words.split(/\s+/).map(asSqueezed)) {
        if (word !== '') classesOf.set(word, [...(classesOf.get(word) ?? []), name])
      }
  const words = [...classesOf.keys()]
  const classes = words.map((word) => classesOf.get(word) ?? [])
  const { scan } = buildAutomaton(words)
  const sounded = words.filter((_, at) => classes[at]?.some((name) => SOUNDED.has(name)))
  let sounds: SoundMatcher | undefined
  const rules = sets.flatMap((set) => set.rules)
  const byLabels = new WeakMap<readonly string[], readonly CueRule[]>()
  return {
    rules,
    rulesOf: (labels) => {
      const known = byLabels.get(labels) ?? rules.filter(({ label }) => labels.includes(label))
      byLabels.set(labels, known)
      return known
    },
    read: (squeezed) => {
      const hits = new Map<string, CueHit[]>()
      const add = (names: readonly string[], hit: CueHit) => {
        for (const name of names) {
          const known = hits.get(name)
          if (known) known.push(hit)
          else hits.set(name, [hit])
        }
      }
      scan(squeezed.text, (word, start, end) => {
        if (isWordHit({ squeezed, start, end })) add(classes[word] ?? [], { start, end })
      })
      if (mayBeSpelled(squeezed.text)) {
        sounds ??= soundMatcher({ words: sounded, hasHomophones: false })
        for (const { word, start, end } of sounds(squeezed.text))
          add(classesOf.get(sounded[word] ?? '')?.filter((name) => SOUNDED.has(name)) ?? [], {
            start,
            end,
          })
      }
      for (const found of hits.values())
        if (found.length > 1) found.sort((one, other) => one.start - other.start)
      return withoutInnocent(hits)
    },
  }
}

/** A run of letters that reads as pinyin, next to a character or long enough to be words of its own. */
function mayBeSpelled(text: string): boolean {
  for (const [run] of text.matchAll(/[a-z]{2,}/g)) if (isSpelled(run)) return true
  return false
}

/** Words go the way of the text, so that both meet in the same form. */
const asSqueezed = (word: string): string => squeeze(fold(word)).text

function withoutInnocent(hits: Map<string, CueHit[]>): CueHits {
  const innocent = hits.get(INNOCENT)
  if (!innocent) return hits
  const isCovered = (hit: CueHit) => {
    for (const { start, end } of hitsWithin(innocent, hit.start - LONGEST_WORD, hit.start))
      if (hit.end <= end && end - start > hit.end - hit.start) return true
    return false
  }
  for (const [name, found] of hits) {
    const kept = found.filter((hit) => !isCovered(hit))
    if (kept.length > 0) hits.set(name, kept)
    else hits.delete(name)
  }
  return hits
}
