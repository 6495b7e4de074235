'use client'
import { Button, Drawer, useDocumentInfo, useModal } from '@payloadcms/ui'
import { useWords } from '../words/useWords'
import { FilmList } from './FilmList'

/** Beside the preview of an item: the films made of it. */
export function FilmsButton() {
  const { collectionSlug = '', id } = useDocumentInfo()
  const { word } = useWords()
  const { openModal, isModalOpen } = useModal()
  if (id === undefined) return null
  const slug = `gm-films-${collectionSlug}-${id}`
  return (
    <>
      <Button
        buttonStyle="subtle"
        id="gm-films"
        margin={false}
        onClick={() => openModal(slug)}
        size="medium"
        type="button"
      >
        {word('films')}
      </Button>
      <Drawer className="gm-drawer" slug={slug} title={word('films')}>
        {isModalOpen(slug) && <FilmList item={id} kind={collectionSlug} />}
      </Drawer>
    </>
  )
}
