'use client'

import { useState } from 'react'
import type { CommandType } from '@/campaign/commands'
import { callPortal } from './callPortal'

type Way = { name: string; path: string; method: 'POST' | 'DELETE'; ask: string; to: string }

const WAYS = {
  withdraw: {
    name: '撤回作品',
    path: '/withdraw',
    method: 'POST',
    ask: '撤回后不再参加本次征集，公开页面随即取下，不能恢复。',
  },
  withdrawConsent: {
    name: '撤回授权',
    path: '/withdraw-consent',
    method: 'POST',
    ask: '撤回后作品不再公开，网站和各渠道随即取下；已有的结果保留在册。',
  },
  discard: { name: '删除草稿', path: '', method: 'DELETE', ask: '删除后草稿里的内容不能找回。' },
} as const

/** Taking back is asked twice, in the page and not in a box over it. */
export function TakeBack({
  id,
  state,
  can,
}: {
  id: string
  state: string
  can: readonly CommandType[]
}) {
  const [chosen, setChosen] = useState<Way>()
  const [error, setError] = useState('')
  const ways: Way[] = [
    ...(['withdraw', 'withdrawConsent'] as const)
      .filter((type) => can.includes(type))
      .map((type) => ({ ...WAYS[type], to: `/portal/entries/${id}` })),
    ...(state === 'draft' ? [{ ...WAYS.discard, to: '/portal' }] : []),
  ]
  const go = async (way: Way) => {
    const answer = await callPortal(way.method, `/entries/${id}${way.path}`, {})
    if (!answer.ok) return setError(answer.message)
    window.location.assign(way.to)
  }
  if (ways.length === 0) return null
  return (
    <div className="take-back">
      {ways.map((way) => (
        <button
          key={way.name}
          type="button"
          className="plain"
          aria-expanded={chosen?.name === way.name}
          onClick={() => setChosen(chosen?.name === way.name ? undefined : way)}
        >
          {way.name}
        </button>
      ))}
      {chosen && (
        <div role="group" aria-label={chosen.name} className="confirm">
          <p>{chosen.ask}</p>
          <button type="button" className="primary" onClick={() => void go(chosen)}>
            确定{chosen.name}
          </button>
          <button type="button" className="plain" onClick={() => setChosen(undefined)}>
            先不了
          </button>
        </div>
      )}
      <p role="alert" className="error">
        {error}
      </p>
    </div>
  )
}
