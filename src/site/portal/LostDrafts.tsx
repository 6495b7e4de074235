'use client'

import type { EntryView } from '@/campaign/entryView'
import type { EntryForm } from '@/campaign/entryForm'

const moment = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

/** Texts of another device that were not taken over: to read, and to take back. */
export function LostDrafts({
  lost,
  onTake,
}: {
  lost: EntryView['lost']
  onTake: (form: EntryForm) => void
}) {
  if (lost.length === 0) return null
  return (
    <details className="lost">
      <summary>另一台设备上的 {lost.length} 份草稿</summary>
      <ul>
        {lost.map(({ at, form }) => (
          <li key={at + form.title}>
            <p>
              <strong>{form.title || '未命名'}</strong>（{moment.format(new Date(at))}）
            </p>
            {(form.text || form.digest) && <p className="lost-text">{form.text || form.digest}</p>}
            <button type="button" className="plain" onClick={() => onTake(form)}>
              用回这一份
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
