import { HAN, kindOf, LATIN } from './characterKinds'
import { pinyinOf } from './pinyinOf'

/** Initials and the finals they take, without tones; ü is written v. */
const TABLE = `a o e ai ei ao ou an en ang eng er
b:a,o,ai,ei,ao,an,en,ang,eng,i,ie,iao,ian,in,ing,u p:a,o,ai,ei,ao,ou,an,en,ang,eng,i,ie,iao,ian,in,ing,u
m:a,o,e,ai,ei,ao,ou,an,en,ang,eng,i,ie,iao,iu,ian,in,ing,u f:a,o,ei,ou,an,en,ang,eng,u
d:a,e,ai,ei,ao,ou,an,en,ang,eng,ong,i,ia,ie,iao,iu,ian,ing,u,uo,ui,uan,un t:a,e,ai,ao,ou,an,ang,eng,ong,i,ie,iao,ian,ing,u,uo,ui,uan,un
n:a,e,ai,ei,ao,ou,an,en,ang,eng,ong,i,ie,iao,iu,ian,in,iang,ing,u,uo,uan,v,ve l:a,e,ai,ei,ao,ou,an,ang,eng,ong,i,ia,ie,iao,iu,ian,in,iang,ing,u,uo,uan,un,v,ve
g:a,e,ai,ei,ao,ou,an,en,ang,eng,ong,u,ua,uo,uai,ui,uan,un,uang k:a,e,ai,ao,ou,an,en,ang,eng,ong,u,ua,uo,uai,ui,uan,un,uang
h:a,e,ai,ei,ao,ou,an,en,ang,eng,ong,u,ua,uo,uai,ui,uan,un,uang j:i,ia,ie,iao,iu,ian,in,iang,ing,iong,u,ue,uan,un
q:i,ia,ie,iao,iu,ian,in,iang,ing,iong,u,ue,uan,un x:i,ia,ie,iao,iu,ian,in,iang,ing,iong,u,ue,uan,un
zh:a,e,ai,ei,ao,ou,an,en,ang,eng,ong,i,u,ua,uo,uai,ui,uan,un,uang ch:a,e,ai,ao,ou,an,en,ang,eng,ong,i,u,ua,uo,uai,ui,uan,un,uang
sh:a,e,ai,ei,ao,ou,an,en,ang,eng,i,u,ua,uo,uai,ui,uan,un,uang r:e,ao,ou,an,en,ang,eng,ong,i,u,uo,ui,uan,un
z:a,e,ai,ei,ao,ou,an,en,ang,eng,ong,i,u,uo,ui,uan,un c:a,e,ai,ao,ou,an,en,ang,eng,ong,i,u,uo,ui,uan,un
s:a,e,ai,ao,ou,an,en,ang,eng,ong,i,u,uo,ui,uan,un y:a,e,ao,ou,an,ang,i,in,ing,ong,u,ue,uan,un,o w:a,o,ai,ei,an,en,ang,eng,u`

const SYLLABLES: ReadonlySet<string> = new Set(
  TABLE.split(/\s+/).flatMap((entry) => {
    const [initial = '', finals] = entry.split(':')
    return finals === undefined ? [initial] : finals.split(',').map((final) => initial + final)
  }),
)
const LONGEST = 6
const LONGEST_RUN = 40

/** One syllable read from the text; offsets in the text it was read from. */
export type Syllable = { sound: string; start: number; end: number; isLatin: boolean }

/** Characters by their sound, Latin runs by the syllables they spell; what is neither breaks the line with sound ''. */
export function readSyllables(text: string): Syllable[] {
  const syllables: Syllable[] = []
  for (let i = 0; i < text.length; ) {
    const kind = kindOf(text.charCodeAt(i))
    if (kind === LATIN) {
      const run = runAt(text, i)
      const parts = spelled(run) ?? [run]
      let start = i
      for (const part of parts) {
        const sound = SYLLABLES.has(part) ? part : ''
        syllables.push({ sound, start, end: start + part.length, isLatin: true })
        start += part.length
      }
      i += run.length
      continue
    }
    const sound = kind === HAN ? pinyinOf(text.charAt(i)) : ''
    syllables.push({ sound, start: i, end: i + 1, isLatin: false })
    i += 1
  }
  return syllables
}

function runAt(text: string, from: number): string {
  let to = from
  while (to < text.length && kindOf(text.charCodeAt(to)) === LATIN) to += 1
  return text.slice(from, to)
}

/** Whether it can be read as pinyin at all: "weixin" can, "http" cannot. */
export const isSpelled = (run: string): boolean => spelled(run) !== undefined

/** As syllables, the longest first where that leads to the end. Nobody spells more than a sentence in one run. */
function spelled(run: string): string[] | undefined {
  if (run.length > LONGEST_RUN) return undefined
  // `sizes[at]`: the longest syllable at `at` from which the rest can be spelled; from the end, so that nothing is tried twice.
  const sizes = new Array<number>(run.length + 1).fill(0)
  for (let at = run.length - 1; at >= 0; at -= 1)
    for (let size = Math.min(LONGEST, run.length - at); size >= 1 && sizes[at] === 0; size -= 1) {
      const isEnd = at + size === run.length || sizes[at + size] !== 0
      if (isEnd && SYLLABLES.has(run.slice(at, at + size))) sizes[at] = size
    }
  const parts: string[] = []
  for (let at = 0; at < run.length; at += sizes[at] ?? 0) {
    if (sizes[at] === 0) return undefined
    parts.push(run.slice(at, at + (sizes[at] ?? 0)))
  }
  return parts
}
