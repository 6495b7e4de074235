'use client'
import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useWords } from '../words/useWords'

/** Beside the review controls of an exhibition: what can be printed of it. */
export function PrintLinks() {
  const { id, collectionSlug, hasPublishedDoc } = useDocumentInfo()
  const { word } = useWords()
  if (id === undefined || collectionSlug !== 'exhibitions') return null
  const path = `/api/exhibitions/${id}`
  return (
    <>
      <Button
        buttonStyle="subtle"
        el="anchor"
        margin={false}
        newTab
        size="medium"
        url={`${path}/labels.pdf`}
      >
        {word('labelsPdf')}
      </Button>
      {hasPublishedDoc && (
        <Button
          buttonStyle="subtle"
          el="anchor"
          margin={false}
          newTab
          size="medium"
          url={`${path}/catalogue.pdf`}
        >
          {word('cataloguePdf')}
        </Button>
      )}
    </>
  )
}
