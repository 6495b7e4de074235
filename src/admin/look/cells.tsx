'use client'
import { useWords } from '../words/useWords'
import { StateChip } from './Chip'
import { kindName } from './kindName'
import { DELIVERY_STATES, FILM_STATES, ITEM_STATES, lookOf, RISKS } from './states'
import type { StateLook } from './states'

type Cell = { cellData?: string | null }

const chipOf = (table: Readonly<Record<string, StateLook>>) =>
  function ChipCell({ cellData }: Cell) {
    const { language } = useWords()
    return cellData ? <StateChip language={language} look={lookOf(table, cellData)} /> : null
  }

export const RunStateCell = chipOf(ITEM_STATES)
export const DeliveryStateCell = chipOf(DELIVERY_STATES)
export const FilmStateCell = chipOf(FILM_STATES)
export const RiskCell = chipOf(RISKS)

export function KindCell({ cellData }: Cell) {
  const { language } = useWords()
  return <span>{cellData ? (kindName(cellData, language) ?? cellData) : '—'}</span>
}

export function LinkCell({ cellData }: Cell) {
  const { word } = useWords()
  if (!cellData) return <span className="gm-quiet">—</span>
  return (
    <a href={cellData} rel="noreferrer" target="_blank">
      {word('published')}
    </a>
  )
}
