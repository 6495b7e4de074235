'use client'
import { Drawer, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { useWords } from '../words/useWords'
import { ImportForm } from './ImportForm'

const SLUG = 'gm-comments-import'

/** For channels that tell us nothing: the list that the platform's own pages export. */
export function ImportDialog() {
  const { word } = useWords()
  const { openModal } = useModal()
  const [wasOpened, setOpened] = useState(false)
  return (
    <>
      <button
        className="gm-link"
        id="cm-import"
        onClick={() => {
          setOpened(true)
          openModal(SLUG)
        }}
        type="button"
      >
        {word('cmImport')}
      </button>
      <Drawer className="gm-drawer" slug={SLUG} title={word('cmImport')}>
        {wasOpened && <ImportForm />}
      </Drawer>
    </>
  )
}
