'use client'
import { useEffect, useRef, useState } from 'react'
import { percentOf, stateWords } from './rowWords'
import type { Row } from './useUploads'
import type { UploadWord } from './words'

/** What a screen reader is told: every change of state, and every quarter of the way. Not each percent. */
export function useNews(rows: readonly Row[], word: UploadWord): string {
  const told = useRef(new Map<string, string>())
  const [news, setNews] = useState('')
  useEffect(() => {
    for (const row of rows) {
      const { key, name, state } = row
      const percent = percentOf(row)
      const step = state === 'sending' ? `sending ${Math.floor(percent / 25)}` : state
      if (told.current.get(key) === step) continue
      told.current.set(key, step)
      const isOnTheWay = state === 'sending' && percent >= 25
      setNews(
        isOnTheWay
          ? word('uploadPercent', { name, percent: Math.floor(percent / 25) * 25 })
          : word('uploadNews', { name, state: stateWords({ ...row, speed: undefined }, word) }),
      )
    }
  }, [rows, word])
  return news
}
