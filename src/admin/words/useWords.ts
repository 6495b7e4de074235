'use client'
import { useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'
import type { Language, Words } from './wordsIn'
import { languageOf, wordsIn } from './wordsIn'

export function useWords(): { word: Words; language: Language } {
  const { i18n } = useTranslation()
  return useMemo(
    () => ({ word: wordsIn(i18n.language), language: languageOf(i18n.language) }),
    [i18n.language],
  )
}
