import { uploadWords } from '@/uploads/browser/words'
import { accountWords } from './accountWords'
import { appealWords } from './appealWords'
import { boardWords } from './boardWords'
import { brandWords } from './brandWords'
import { calendarWords } from './calendarWords'
import { chairWords } from './chairWords'
import { commentWords } from './commentWords'
import { commonWords } from './commonWords'
import { deskWords } from './deskWords'
import { exhibitionWords } from './exhibitionWords'
import { entryWords } from './entryWords'
import { fanoutWords } from './fanoutWords'
import { filmWords } from './filmWords'
import { formWords } from './formWords'
import { handOffWords } from './handOffWords'
import { issueWords } from './issueWords'
import { learningWords } from './learningWords'
import { libraryWords } from './libraryWords'
import { opinionWords } from './opinionWords'
import { judgingWords } from './judgingWords'
import { previewWords } from './previewWords'
import { profileWords } from './profileWords'
import { replyWords } from './replyWords'
import { reviewWords } from './reviewWords'

/** Every string of our own in the panel: `[中文, English]`. `{name}` is replaced by a parameter. */
const WORDS = {
  ...accountWords,
  ...appealWords,
  ...commonWords,
  ...commentWords,
  ...reviewWords,
  ...replyWords,
  ...previewWords,
  ...profileWords,
  ...deskWords,
  ...boardWords,
  ...calendarWords,
  ...exhibitionWords,
  ...entryWords,
  ...fanoutWords,
  ...filmWords,
  ...formWords,
  ...handOffWords,
  ...issueWords,
  ...judgingWords,
  ...chairWords,
  ...libraryWords,
  ...opinionWords,
  ...learningWords,
  ...brandWords,
  ...uploadWords,
} as const

export type WordKey = keyof typeof WORDS
export type Language = 'zh' | 'en'
export type Words = (key: WordKey, values?: Record<string, string | number>) => string

export const languageOf = (language: string | undefined): Language =>
  language === 'en' ? 'en' : 'zh'

/** The strings in the language the person chose in the panel. */
export function wordsIn(language: string | undefined): Words {
  const column = languageOf(language) === 'zh' ? 0 : 1
  return (key, values = {}) =>
    WORDS[key][column].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
