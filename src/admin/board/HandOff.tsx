'use client'
import { Button, Drawer, useModal } from '@payloadcms/ui'
import { useWords } from '../words/useWords'
import type { BoardRow } from './boardRow'
import { HandOffSheet } from './HandOffSheet'

/** With an address to go to, the steps stand in the sheet beside it. */
export const hasLinks = ({ receipt }: BoardRow): boolean => Boolean(receipt?.links?.length)

/**
 * Is there something to publish with? What is to be taken back, or lies on the platform as a draft, has steps alone;
 * what the platform has nothing of may have a package.
 */
export const hasHandOff = (row: BoardRow): boolean =>
  row.state === 'handedOff' && row.action !== 'recall' && (!row.receipt || hasLinks(row))

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
