'use client'
import { Button, Drawer, useModal } from '@payloadcms/ui'
import { useWords } from '../words/useWords'
import type { BoardRow } from './boardRow'
import { HandOffSheet } from './HandOffSheet'

/** Is there more to hand over than steps to read? A correction's package is made when it is asked for. */
export const hasHandOff = ({ state, action, receipt }: BoardRow): boolean =>
  state === 'handedOff' &&
  (action === 'amend' || (action === 'publish' && Boolean(receipt?.links?.length)))

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
