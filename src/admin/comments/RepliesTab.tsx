'use client'
import { useWords } from '../words/useWords'

export function RepliesTab() {
  const { word } = useWords()
  return <p className="gm-quiet">{word('loading')}</p>
}
