import { picturesOf, squeeze, wordsOf } from './fingerprint'
import { decodeEntities } from './entities'
import { styleCounts } from './styleCounts'

/** What was sent of an article and what the draft holds. Fields an account's answers do not have are undefined. */
export type Compared = {
  title?: string
  author?: string
  digest?: string
  content: string
  /** Permanent pictures of a picture message, in order. */
  imageIds?: readonly string[]
}

export type DraftLoss = {
  /** Pictures that are gone, by their place in what was sent, from 1. */
  missingPictures: number[]
  /** Hosts of pictures that nobody sent. */
  foreignHosts: string[]
  /** Characters that are gone or were not sent. */
  characters: number
  /** Where the words differ, for a reader. */
  passages: { field: string; sent: string; kept: string }[]
  /** Share of the style declarations that is still there, 0 to 1. */
  styleRetention: number
}

/**
 * Compares a draft with what was sent, article by article. Pure. Words are compared without entities and white space;
 * pictures by path, because hosts and sizes of WeChat's own addresses vary; styles by property, because values are
 * rewritten (`#333` becomes `rgb(51, 51, 51)`).
 */
export const compareDraft = (sent: Compared, kept: Compared): DraftLoss => {
  const passages = [
    ...fieldPassage('标题', sent.title, kept.title),
    ...fieldPassage('作者', sent.author, kept.author),
    ...fieldPassage('摘要', sent.digest, kept.digest),
    ...textPassages(sent.content, kept.content),
  ]
  return {
    ...(sent.imageIds ? pictureIds(sent.imageIds, kept.imageIds) : pictures(sent, kept)),
    characters: passages.reduce(
      (sum, { sent: ours, kept: theirs }) => sum + Math.max(ours.length, theirs.length),
      0,
    ),
    passages,
    styleRetention: retention(sent.content, kept.content),
  }
}

/** A field nobody answers with cannot be compared. */
const fieldPassage = (field: string, sent: string | undefined, kept: string | undefined) => {
  if (!sent || kept === undefined) return []
  const [ours, theirs] = [sent, kept].map((text) => squeeze(decodeEntities(text)))
  return ours === theirs ? [] : [{ field, sent: ours ?? '', kept: theirs ?? '' }]
}

/** The differing middle between what both begin and end with. */
const textPassages = (sent: string, kept: string) => {
  const [ours, theirs] = [[...wordsOf(sent)], [...wordsOf(kept)]]
  const most = Math.min(ours.length, theirs.length)
  let start = 0
  while (start < most && ours[start] === theirs[start]) start += 1
  if (start === ours.length && start === theirs.length) return []
  let end = 0
  while (end < most - start && ours.at(-1 - end) === theirs.at(-1 - end)) end += 1
  const middle = (text: string[]) => text.slice(start, text.length - end).join('')
  return [{ field: '正文', sent: middle(ours), kept: middle(theirs) }]
}

const pictureIds = (sent: readonly string[], kept: readonly string[] | undefined) => ({
  missingPictures: kept ? sent.flatMap((id, index) => (kept.includes(id) ? [] : [index + 1])) : [],
  foreignHosts: [],
})

const pictures = (sent: Compared, kept: Compared) => {
  const [ours, theirs] = [picturesOf(sent.content), picturesOf(kept.content)]
  const left = [...theirs]
  const unmatched = ours.flatMap((path, index) => {
    const at = left.indexOf(path)
    if (at < 0) return [index + 1]
    left.splice(at, 1)
    return []
  })
  // An address WeChat rewrote altogether stands for the picture all the same.
  const own = hostsIn(sent.content)
  const hosts = hostsIn(kept.content)
  const foreignHosts = [...hosts].filter((host) => !own.has(host) && !WECHAT_HOST.test(host))
  const rewritten = foreignHosts.length > 0 ? 0 : left.length
  return { missingPictures: unmatched.slice(rewritten), foreignHosts }
}

const WECHAT_HOST = /(?:^|\.)q(?:pic|logo)\.cn$/

const hostsIn = (html: string): Set<string> =>
  new Set(
    [...html.matchAll(/<img\b[^>]*?\s(?:data-)?src="(?:https?:)?\/\/([^/":]+)/gi)].map(([, host]) =>
      (host ?? '').toLowerCase(),
    ),
  )

const retention = (sent: string, kept: string): number => {
  const [ours, theirs] = [styleCounts(sent), styleCounts(kept)]
  let [total, left] = [0, 0]
  for (const [property, count] of ours) {
    total += count
    left += Math.min(count, theirs.get(property) ?? 0)
  }
  return total === 0 ? 1 : left / total
}
