'use client'
import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { useWords } from '../words/useWords'

/** Labelled rows to train with elsewhere; asks why. */
export function ExportPart() {
  const { word } = useWords()
  const { config } = useConfig()
  const [reason, setReason] = useState('')
  return (
    <section className="gm-opinion__part">
      <h2>{word('learningExport')}</h2>
      <p className="gm-quiet">{word('learningExportHint')}</p>
      <form action={`${config.routes.api}/comments/labels.jsonl`} className="gm-opinion__bar">
        <label className="gm-field gm-field--inline">
          <span>{word('learningExportReason')}</span>
          <input
            maxLength={300}
            name="reason"
            onChange={({ target }) => setReason(target.value)}
            value={reason}
          />
        </label>
        <button className="btn gm-primary" disabled={reason.trim().length < 2} type="submit">
          {word('learningExportSend')}
        </button>
      </form>
    </section>
  )
}
