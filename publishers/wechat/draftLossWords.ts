import type { DraftLoss } from './compareDraft'

export type Tolerance = { pictures: number; characters: number; stylePercent: number }

/** A few declarations lost are the rule; only a visible share is worth a note. */
const WORTH_A_NOTE_PERCENT = 95
const SHOWN_CHARACTERS = 40

/** The differences of one article that go beyond what the account tolerates, each in words. */
export const excessOf = (loss: DraftLoss, tolerance: Tolerance): string[] =>
  [
    loss.missingPictures.length > tolerance.pictures && picturesLost(loss),
    loss.foreignHosts.length > 0 && `图片地址被换成了别的网站：${loss.foreignHosts.join('、')}`,
    loss.characters > tolerance.characters && wordsLost(loss),
    percentOf(loss) < tolerance.stylePercent &&
      `样式只保留了 ${percentOf(loss)}%（要求至少 ${tolerance.stylePercent}%）`,
  ].filter((line) => line !== false)

/** What was lost within the tolerance. */
export const noteOf = (loss: DraftLoss): string[] =>
  [
    loss.missingPictures.length > 0 && picturesLost(loss),
    loss.characters > 0 && wordsLost(loss),
    percentOf(loss) < WORTH_A_NOTE_PERCENT && `样式保留了 ${percentOf(loss)}%`,
  ].filter((line) => line !== false)

const percentOf = ({ styleRetention }: DraftLoss): number => Math.floor(styleRetention * 100)

const picturesLost = ({ missingPictures }: DraftLoss): string =>
  `少了 ${missingPictures.length} 张图片（第 ${missingPictures.join('、')} 张）`

const wordsLost = ({ characters, passages }: DraftLoss): string => {
  const shown = passages.map(
    ({ field, sent, kept }) => `${field}「${cut(sent)}」变成「${cut(kept)}」`,
  )
  return `文字相差 ${characters} 字：${shown.join('；')}`
}

const cut = (text: string): string =>
  text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text
