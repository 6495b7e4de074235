'use client'
import { Button, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { callApi } from '../look/callApi'
import { useWords } from '../words/useWords'
import './comments.css'

type Told = { text: string; isRefusal: boolean }

/** On a source's form: read it now, for somebody who will not wait for its hour. */
export function ReadSourceField() {
  const { id, savedDocumentData } = useDocumentInfo()
  const { config } = useConfig()
  const { word } = useWords()
  const [isAsking, setAsking] = useState(false)
  const [told, setTold] = useState<Told>()
  const state: unknown = savedDocumentData?.state
  if (id === undefined || (state !== 'watching' && state !== 'noRight')) return null
  const ask = async () => {
    setAsking(true)
    const path = `${config.routes.api}/comment-sources/${id}/read`
    const answer = await callApi({ path, method: 'POST', word })
    setTold({
      text: answer.ok ? word('cmReadAsked') : answer.message,
      isRefusal: !answer.ok,
    })
    setAsking(false)
  }
  return (
    <div className="field-type gm-actions">
      <Button
        buttonStyle="secondary"
        disabled={isAsking}
        id="cm-read-now"
        margin={false}
        onClick={() => void ask()}
      >
        {word('cmReadNow')}
      </Button>
      {told && (
        <p className={told.isRefusal ? 'gm-problem' : 'gm-quiet'} role="status">
          {told.text}
        </p>
      )}
    </div>
  )
}
