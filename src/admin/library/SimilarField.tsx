'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { SimilarPicture } from '@/library/similarEndpoint'
import { callApi } from '../look/callApi'
import { useWords } from '../words/useWords'
import './similar.css'

/** On a picture's form: others that look the same, before somebody asks for a second licence or sends a work twice. */
export function SimilarField() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const { word } = useWords()
  const [found, setFound] = useState<SimilarPicture[]>([])
  const path = id === undefined ? undefined : `${config.routes.api}/media/${id}/similar`
  useEffect(() => {
    if (!path) return
    const leaving = new AbortController()
    void callApi<{ docs: SimilarPicture[] }>({ path, word, signal: leaving.signal }).then(
      (answer) => {
        if (answer.ok && !leaving.signal.aborted) setFound(answer.data.docs)
      },
    )
    return () => leaving.abort()
  }, [path, word])
  if (found.length === 0) return null
  return (
    <section aria-labelledby="gm-similar" className="field-type gm-similar">
      <h3 id="gm-similar">{word('similarTitle', { count: found.length })}</h3>
      <p className="gm-quiet">{word('similarHint')}</p>
      <ul>
        {found.map(({ id: other, alt, thumbnail, isSame, distance }) => (
          <li key={other}>
            <a href={`${config.routes.admin}/collections/media/${other}`}>
              {thumbnail && <img alt="" height="72" loading="lazy" src={thumbnail} width="96" />}
              <span>{alt}</span>
              <small>
                {isSame
                  ? word('similarSame')
                  : word('similarAbout', { percent: Math.round(100 - (distance / 64) * 100) })}
              </small>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
