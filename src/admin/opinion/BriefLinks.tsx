'use client'
import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { useWords } from '../words/useWords'

/** The brief of a day: to print, and as figures. */
export function BriefLinks({ today }: { today: string }) {
  const { word } = useWords()
  const { config } = useConfig()
  const [date, setDate] = useState(today)
  return (
    <section aria-labelledby="opinion-brief" className="gm-opinion__part">
      <h2 id="opinion-brief">{word('opinionBrief')}</h2>
      <div className="gm-opinion__bar">
        <label className="gm-field gm-field--inline">
          <span>{word('opinionBriefDay')}</span>
          <input
            max={today}
            onChange={({ target }) => target.value && setDate(target.value)}
            type="date"
            value={date}
          />
        </label>
        <a href={`${config.routes.admin}/opinion-brief?date=${date}`}>{word('opinionBriefOpen')}</a>
        <a href={`${config.routes.api}/opinion/brief.csv?date=${date}`}>
          {word('opinionBriefCsv')}
        </a>
      </div>
    </section>
  )
}
