'use client'
import { Button, toast, useDocumentInfo, useFormFields, useFormModified } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { lettersOf } from '@/exhibition/artworkNumber'
import { callApi } from '../look/callApi'
import { useWords } from '../words/useWords'

/** Beside the review controls of a work: takes it into its exhibition with the next free number. */
export function SelectButton() {
  const { id, collectionSlug } = useDocumentInfo()
  const { word } = useWords()
  const router = useRouter()
  const isModified = useFormModified()
  const [isBusy, setBusy] = useState(false)
  const { no, type, exhibition } = useFormFields(([fields]) => ({
    no: fields.no?.value,
    type: fields.type?.value,
    exhibition: fields.exhibition?.value,
  }))
  const isFine = typeof no === 'string' && lettersOf(no) === type
  if (id === undefined || collectionSlug !== 'artworks' || !exhibition || isFine) return null
  const press = async () => {
    setBusy(true)
    const answer = await callApi<{ no: string }>({
      path: `/api/artworks/${id}/select`,
      method: 'POST',
      body: { exhibition },
      word,
    })
    setBusy(false)
    if (!answer.ok) return toast.error(answer.message)
    toast.success(word('numberGiven', { no: answer.data.no }))
    router.refresh()
  }
  return (
    <Button
      buttonStyle="secondary"
      disabled={isBusy || isModified}
      id="gm-select"
      margin={false}
      onClick={() => void press()}
      size="medium"
      type="button"
    >
      {word(no ? 'numberAgain' : 'takeNumber')}
    </Button>
  )
}
