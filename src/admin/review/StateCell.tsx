'use client'
import { StateChip } from '../look/Chip'
import { ITEM_STATES, lookOf } from '../look/states'
import { useWords } from '../words/useWords'

/** Where the item stands: a word with a colour and an icon. */
export function StateCell({ cellData }: { cellData?: string | null }) {
  const { language } = useWords()
  return <StateChip language={language} look={lookOf(ITEM_STATES, cellData || 'draft')} />
}
