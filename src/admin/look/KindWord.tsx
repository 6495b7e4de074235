import type { Language } from '../words/wordsIn'
import { kindName } from './kindName'

/** The kind in front of a title, where kinds stand together; most are news, and that goes without saying. */
export const KindWord = ({ kind, language }: { kind: string; language: Language }) => {
  const name = kind === 'news' ? undefined : kindName(kind, language)
  return name ? <span className="gm-kind">{name}</span> : null
}
