'use client'
import { Icon } from '../look/Icon'
import { useWords } from '../words/useWords'

/**
 * Characters WeChat shows or takes: title 32, by-line 16, digest 120.
 * https://developers.weixin.qq.com/doc/subscription/api/draftbox/draftmanage/api_draft_add.html
 */
const LIMITS = [
  { part: 'title', limit: 32 },
  { part: 'author', limit: 16 },
  { part: 'digest', limit: 120 },
] as const

export function Counters({ parts }: { parts: Readonly<Record<string, string>> }) {
  const { word } = useWords()
  return (
    <ul className="gm-counters">
      {LIMITS.map(({ part, limit }) => {
        const count = [...(parts[part] ?? '')].length
        const over = count > limit
        return (
          <li className={over ? 'gm-counter gm-counter--over' : 'gm-counter'} key={part}>
            {over && <Icon name="alert" />}
            <span>{word(`count_${part}`)}</span>
            <strong>
              {count} / {limit}
            </strong>
            {over && <span>{word('over', { count: count - limit })}</span>}
          </li>
        )
      })}
    </ul>
  )
}
