import { withoutEntities } from './entities'
import { withoutLinks } from './measure'

export type Likeness = 'same' | 'similar' | 'different'

/**
 * Is what the timeline shows what we sent? Links come back shortened, #topics# may have been filtered (the signs, or the
 * words with them), spaces and invisible marks move, a long post is cut. `same` may be adopted, `different` may be
 * ignored; with the same title and another text, or a text somebody wrote on, it is neither.
 */
export const likeness = (ours: string, theirs: string): Likeness => {
  const [own, other] = [wordsOf(ours), wordsOf(theirs)]
  if (other.bare !== '' && (other.bare === own.bare || other.whole === own.whole)) return 'same'
  if (other.isCut && other.bare.length >= SHORTEST_CUT && own.bare.startsWith(other.bare))
    return 'same'
  const title = /【([^】]{4,})】/.exec(own.bare)?.[0]
  return title && other.bare.includes(title) ? 'similar' : 'different'
}

/** Weibo shows the first 140 characters of a longer post. */
const SHORTEST_CUT = 60

const wordsOf = (text: string) => {
  const plain = withoutLinks(decode(text))
  const isCut = /(?:\.{3}|…)\s*全文[：:]?\s*$/.test(plain)
  const kept = plain.replace(/(?:\.{3}|…)\s*全文[：:]?\s*$/, '')
  return {
    isCut,
    /** Without the topics. */
    bare: squeeze(kept.replace(/#[^#\n]{1,60}#/g, '').replaceAll('#', '')),
    /** Without their signs only. */
    whole: squeeze(kept.replaceAll('#', '')),
  }
}

const squeeze = (text: string): string =>
  text.normalize('NFC').replace(/[\s\u00a0\u200b-\u200f\u2060\ufeff\ufe0f]+/g, '')

/** The timeline escapes what could be markup. */
const decode = (text: string): string => withoutEntities(text.replace(/<[a-z/][^>]*>/gi, ''))
