import { captionTexts } from './captionPages'
import type { Block, DraftInput } from './draftStoryboard'
import { sceneSeconds } from './readingTime'
import type { AiUsage, FootageRef, PictureRef } from './storyboard'
import { unitsOf } from './textUnits'

/** A picture, a clip or bare words, and the sentences that go with it. */
export type Station = {
  picture?: PictureRef
  footage?: FootageRef
  credit?: string
  ai?: AiUsage
  /** What a person wrote under it. */
  caption?: string
  sentences: Sentence[]
}
/** `isLead`: the first of its paragraph. */
export type Sentence = { text: string; isLead: boolean }
export type Beat = { station: Station; text: string }

/** More pictures than these are an album, not a film of a minute. */
const mostStations = 10
const mostBeats = 4

/** Words before the first picture go with it; words after a picture stay with it until the next. */
export function stationsOf({ title, blocks, cover, digest }: DraftInput): Station[] {
  const stations: Station[] = []
  let waiting: string[] = []
  const take = (block: Exclude<Block, { text: string }>) => {
    const station: Station = { ...block, sentences: [] }
    for (const text of waiting) addText(station, text)
    waiting = []
    stations.push(station)
  }
  const isShown = (picture: PictureRef) =>
    blocks.some((block) => 'picture' in block && block.picture.key === picture.key)
  if (cover && !isShown(cover)) take({ picture: cover })
  for (const block of blocks) {
    const last = stations.at(-1)
    if (!('text' in block)) take(block)
    else if (last) addText(last, block.text)
    else waiting.push(block.text)
  }
  if (stations.length === 0) {
    const words: Station = { sentences: [] }
    for (const text of waiting) addText(words, text)
    stations.push(words)
  }
  const kept = stations.slice(0, mostStations)
  const first = kept[0]
  const opening = sentencesOf(digest ?? '')
    // The title card has said it.
    .filter((text) => bare(text) !== bare(title))
    .map((text) => ({ text, isLead: true }))
  first?.sentences.unshift(...opening)
  return kept
}

/**
 * Every station is seen. Then, as long as `budget` seconds last, the first sentence of each paragraph is told, and
 * after those the others; all in the order of the item.
 */
export function beatsOf(stations: Station[], budget: number): Beat[] {
  const openings = stations.map(openingOf)
  const told = new Map<Sentence, string[]>()
  let seconds = openings.flat().reduce((sum, text) => sum + sceneSeconds(text), 0)
  for (const isLead of [true, false]) {
    stations.forEach((station, at) => {
      const opening = openings[at] ?? []
      const most = station.picture ? mostBeats : mostBeats * 3
      for (const sentence of station.sentences.filter((each) => each.isLead === isLead)) {
        const known = [...opening, ...station.sentences.flatMap((each) => told.get(each) ?? [])]
        const pages = captionTexts(sentence.text).filter((page) => !known.includes(page))
        const isFirst = known.join('') === ''
        // The bare picture becomes the picture with these words.
        const cost = secondsFor(pages) - (isFirst ? sceneSeconds('') : 0)
        const count = known.filter(Boolean).length + pages.length
        if (pages.length === 0 || count > most || seconds + cost > budget) continue
        seconds += cost
        told.set(sentence, pages)
      }
    })
  }
  return stations.flatMap((station, at) => {
    const texts = [
      ...(openings[at] ?? []),
      ...station.sentences.flatMap((sentence) => told.get(sentence) ?? []),
    ]
    const words = texts.filter(Boolean)
    const isSeen = station.picture !== undefined || station.footage !== undefined
    return (words.length > 0 || !isSeen ? words : ['']).map((text) => ({ station, text }))
  })
}

const secondsFor = (pages: string[]) => pages.reduce((sum, page) => sum + sceneSeconds(page), 0)

/** One scene without words at the least, so that no picture is missing. */
function openingOf({ caption }: Station): string[] {
  const pages = captionTexts(caption ?? '').slice(0, 2)
  return pages.length > 0 ? pages : ['']
}

function addText(station: Station, text: string): void {
  sentencesOf(text).forEach((each, index) =>
    station.sentences.push({ text: each, isLead: index === 0 }),
  )
}

const bare = (text: string) => text.replace(/[\p{P}\s]/gu, '')

/** Sentences worth a scene: greetings and stubs of three characters are not. */
const sentencesOf = (text: string): string[] =>
  (text.replace(/\s+/gu, ' ').match(/[^。！？；…]+[。！？；…]*["”’」』）]*/gu) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => unitsOf(sentence) >= 4)
