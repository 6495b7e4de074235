import { EMOTICONS } from './emoticons'

export type EmoticonTone = { count: number; sum: number }

const BRACKETED = /\[[^[\]\s]{1,8}\]/g
const PICTURES = /\p{Extended_Pictographic}/gu
const TYPED = [...EMOTICONS].filter(([name]) => !/^\[.*\]$|^\p{Extended_Pictographic}/u.test(name))
/** The same one many times says little more than twice. */
const MOST_OF_ONE = 2

/** The emoticons of a folded text; unknown ones count nothing. */
export function readEmoticons(folded: string): EmoticonTone {
  const tone: EmoticonTone = { count: 0, sum: 0 }
  const seen = new Map<string, number>()
  const take = (name: string) => {
    const value = EMOTICONS.get(name)
    const times = (seen.get(name) ?? 0) + 1
    if (value === undefined || times > MOST_OF_ONE) return
    seen.set(name, times)
    tone.count += 1
    tone.sum += times === 1 ? value : value / 2
  }
  if (folded.includes('[')) for (const [name] of folded.matchAll(BRACKETED)) take(name)
  if (hasPicture(folded)) for (const [name] of folded.matchAll(PICTURES)) take(name)
  if (mayBeTyped(folded)) for (const [name] of TYPED) if (holds(folded, name)) take(name)
  return tone
}

/** Pictures are surrogates or lie in the blocks of symbols; a scan is cheaper than the property's table. */
function hasPicture(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i)
    if ((unit >= 0xd83c && unit <= 0xd83e) || (unit >= 0x2190 && unit <= 0x2bff)) return true
  }
  return false
}

const mayBeTyped = (text: string): boolean =>
  /[\^_:=><┭╥╯•◍▽∩〒→)]|xd|q[aw]q|yyds|emo|orz/.test(text)

/** Letters need their own edges: "emo" is no part of "demo". */
function holds(text: string, name: string): boolean {
  const at = text.indexOf(name)
  if (at < 0) return false
  if (!/^[a-z]+$/.test(name)) return true
  return !/[a-z]/.test(text.charAt(at - 1)) && !/[a-z]/.test(text.charAt(at + name.length))
}
