import { letterInSign, LOOK_ALIKES } from './lookAlikes'
import { simplified } from './simplified'

/** What is seen as nothing: joiners, marks on letters, variation selectors, tags, skin tones, controls. */
const UNSEEN =
  /^[\p{Cf}\p{Mn}\p{Me}\p{Co}\u{1f3fb}-\u{1f3ff}\u115f\u1160\u3164\uffa0\u2800\0-\u0008\u000e-\u001f\u007f]+$/u

/** One character (a code point) as it is matched: '' when nothing of it is seen, else one or more characters. */
export function foldCharacter(character: string): string {
  if (UNSEEN.test(character)) return ''
  const meant = lookAlike(character)
  if (meant !== undefined) return meant
  const plain = character.normalize('NFKC').toLowerCase()
  if (plain.length === 1 && !/\p{Script=Latin}/u.test(plain))
    return lookAlike(plain) ?? simplified(plain)
  // An accent of its own (é) is a mark on a letter; ㈱ and ½ become several characters.
  const letters = [...plain.normalize('NFKD').replace(/\p{M}+/gu, '')]
  return letters.map((letter) => lookAlike(letter) ?? simplified(letter)).join('')
}

const lookAlike = (character: string): string | undefined =>
  LOOK_ALIKES.get(character) ?? letterInSign(character.codePointAt(0) ?? 0)
