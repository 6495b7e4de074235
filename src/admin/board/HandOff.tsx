'use client'
import { Button, Drawer, useModal } from '@payloadcms/ui'
import { useWords } from '../words/useWords'
import type { BoardRow } from './boardRow'
import { HandOffSheet } from './HandOffSheet'

/** Is there something to publish by hand? What is to be taken back has steps alone. */
export const hasHandOff = ({ state, action }: BoardRow): boolean =>
  state === 'handedOff' && action !== 'recall'

/** With an address to go to, the steps stand in the sheet beside it. */
export const hasLinks = ({ receipt }: BoardRow): boolean => Boolean(receipt?.links?.length)

/** Opens what a person needs to publish by hand. */
export function HandOff({ row }: { row: BoardRow }) {
  const { word } = useWords()
  const { openModal } = useModal()
  const slug = `gm-handoff-${row.id}`
  return (
    <>
      <Button
        className="gm-primary gm-handoff__open"
        margin={false}
        onClick={() => openModal(slug)}
        size="small"
        type="button"
      >
        {word('handOff')}
      </Button>
      <Drawer className="gm-drawer" slug={slug} title={word('handOffTitle', { title: row.title })}>
        <HandOffSheet row={row} />
      </Drawer>
    </>
  )
}
