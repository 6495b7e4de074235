'use client'

import { useId, useState } from 'react'
import type { FormEvent } from 'react'
import { REPORTS } from '@/comments/site/reports'
import { callComments } from './callComments'
import { ProofQuestion } from './ProofQuestion'
import { useProof } from './useProof'

type Props = { id: string; kind: string; item: string; me: string; tell: (text: string) => void }

/** 举报: what rule is broken, not how it sounds. */
export function ReportForm({ id, kind, item, me, tell }: Props) {
  const [code, setCode] = useState('')
  const [said, setSaid] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [isDone, setDone] = useState(false)
  const proof = useProof({ kind, item })
  const field = useId()
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (isBusy) return
    setBusy(true)
    const proved = me ? undefined : await proof.prove()
    if (proved && 'wait' in proved) setSaid(proved.wait)
    else {
      const answer = await callComments<{ message: string }>(`/${id}/report`, { code, ...proved })
      if (answer.ok) {
        setDone(true)
        tell(answer.body.message)
      } else {
        setSaid(answer.message)
        await proof.spent()
      }
    }
    setBusy(false)
  }
  if (isDone) return <span className="comment-hint">已举报</span>
  return (
    <details className="comment-more">
      <summary>举报</summary>
      <form onSubmit={(event) => void send(event)}>
        <p className="comment-field is-short">
          <label htmlFor={field}>这条留言</label>
          <select id={field} required value={code} onChange={({ target }) => setCode(target.value)}>
            <option value="">请选择原因</option>
            {Object.entries(REPORTS).map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </p>
        <ProofQuestion proof={proof} id={`${field}proof`} />
        <button type="submit" className="comment-button" aria-disabled={isBusy}>
          提交举报
        </button>
        <p role="alert" className="comment-said is-bad">
          {said}
        </p>
      </form>
    </details>
  )
}
