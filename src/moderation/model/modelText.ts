/** Bracketed emoticons of weibo and WeChat: `[赞]`, `[允悲]`; at most eight characters, as the platforms name them. */
const BRACKETED = /\[[^[\]\s]{1,8}\]/g
const EMOJI = /[\p{Extended_Pictographic}\u2600-\u27bf]/gu
const QUOTED = /\/\/@[^:\s]{1,30}:?|@[^\s:,，@]{1,30}/g
const ADDRESS = /(?:https?:\/\/|www\.)[\w./?=&%#~+:-]+/g
/** Beyond this a comment adds nothing a judgement of its tone needs, and the worst case stays bounded. */
const LONGEST = 400

/** Folded text as the models read it: emoticons go (their own table reads them), names, addresses and spaces too. */
export function modelText(folded: string): string {
  let text = folded.length > LONGEST * 2 ? folded.slice(0, LONGEST * 2) : folded
  if (text.includes('[')) text = text.replace(BRACKETED, '')
  if (text.includes('@')) text = text.replace(QUOTED, '')
  if (text.includes('http') || text.includes('www.')) text = text.replace(ADDRESS, '')
  text = text.replace(EMOJI, '').replace(/\s+/g, '')
  text = text.replace(/\d+/g, '0').replace(/(.)\1{2,}/gs, '$1$1')
  return text.length > LONGEST ? text.slice(0, LONGEST) : text
}
