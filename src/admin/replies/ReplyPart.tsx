'use client'
import { toast, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import type { Talk } from '@/comments/replies/readReplies'
import { useWords } from '../words/useWords'
import { ReplyForm } from './ReplyForm'
import { ReplyRow } from './ReplyRow'
import { useRead } from './useRead'
import './replies.css'

type Props = {
  commentId: number | string
  /** The form stands open, for the key `r`. */
  isWriting?: boolean
  onChanged?: () => void | Promise<void>
}

/** What was answered officially to one comment, and the form to write an answer. */
export function ReplyPart({ commentId, isWriting = false, onChanged }: Props) {
  const { word } = useWords()
  const { config } = useConfig()
  const path = `${config.routes.api}/comments/${commentId}/replies`
  const { data, problem, read } = useRead<Talk>(path)
  const [isOpen, setOpen] = useState(false)
  const changed = async () => {
    await read()
    await onChanged?.()
  }
  const written = async () => {
    setOpen(false)
    toast.success(word('replySubmitted'))
    await changed()
  }
  if (problem) return <p className="gm-problem">{problem}</p>
  if (!data) return <p className="gm-quiet">{word('loading')}</p>
  const isForm = data.mayWrite && (isOpen || isWriting)
  return (
    <section aria-label={word('replyTitle')} className="gm-replies">
      <h3>{word('replyTitle')}</h3>
      {data.replies.length === 0 && !isForm && <p className="gm-quiet">{word('replyNone')}</p>}
      {data.replies.map((reply) => (
        <ReplyRow key={String(reply.id)} limit={data.limit} onChanged={changed} reply={reply} />
      ))}
      {data.whyNot && <p className="gm-quiet">{data.whyNot}</p>}
      {isForm && (
        <ReplyForm
          autoFocus
          limit={data.limit}
          onCancel={isWriting ? undefined : () => setOpen(false)}
          onDone={written}
          path={path}
        />
      )}
      {data.mayWrite && !isForm && (
        <button className="btn" onClick={() => setOpen(true)} type="button">
          {word('replyWrite')}
        </button>
      )}
    </section>
  )
}
