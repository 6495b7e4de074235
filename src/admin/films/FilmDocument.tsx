'use client'
import { Gutter, SetStepNav, useDocumentInfo } from '@payloadcms/ui'
import { useWords } from '../words/useWords'
import { FilmEditor } from './FilmEditor'

/** `/admin/collections/films/<id>`: the editor in place of a form of fields. */
export function FilmDocument() {
  const { id } = useDocumentInfo()
  const { word } = useWords()
  if (id === undefined) return null
  return (
    <Gutter className="gm-filmdesk-page">
      <SetStepNav nav={[{ label: word('films'), url: '/collections/films' }]} />
      <FilmEditor id={id} key={String(id)} />
    </Gutter>
  )
}
