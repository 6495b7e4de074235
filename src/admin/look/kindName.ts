import { KIND_NAMES, type Kind } from '@/content/kinds'
import type { Language } from '../words/wordsIn'

const ENGLISH: Readonly<Record<Kind, string>> = {
  news: 'Item',
  'model-workers': 'Model worker',
  studios: 'Studio',
  exhibitions: 'Exhibition',
  artworks: 'Artwork',
  campaigns: 'Campaign',
  submissions: 'Entry',
}

/** What an item of the kind is called; of what is no item (an issue) undefined. */
export const kindName = (kind: string, language: Language): string | undefined =>
  language === 'zh' ? KIND_NAMES[kind as Kind] : ENGLISH[kind as Kind]
