'use client'

import { useEffect, useRef, useState } from 'react'
import type { FormEvent } from 'react'
import type { ShownComment } from '@/comments/site/threads'
import { callComments, newOnce } from './callComments'
import type { Draft } from './CommentForm'
import { CommentFields, EMPTY } from './CommentForm'
import { ProofQuestion } from './ProofQuestion'
import { useProof } from './useProof'

type Props = {
  kind: string
  item: string
  who: 'everyone' | 'members' | 'off'
  me: string
  isFresh: boolean
  parent?: ShownComment
  setParent: (parent: ShownComment | undefined) => void
  tell: (text: string, isBad?: boolean) => void
  sent: () => void
}

/** The form under an item, with a script. What was written stays until it was taken. */
export function WriteComment({
  kind,
  item,
  who,
  me,
  isFresh,
  parent,
  setParent,
  tell,
  sent,
}: Props) {
  const [draft, setDraft] = useState<Draft>(EMPTY)
  const [isBusy, setBusy] = useState(false)
  const once = useRef('')
  const input = useRef<HTMLTextAreaElement>(null)
  const form = useRef<HTMLFormElement>(null)
  const proof = useProof({ kind, item })
  useEffect(() => {
    if (parent) input.current?.focus()
  }, [parent])
  const change = (part: Partial<Draft>) => {
    // Other words are another comment.
    once.current = ''
    setDraft((now) => ({ ...now, ...part }))
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (isBusy) return
    if (!draft.text.trim() && !draft.picture) return tell('请写下留言内容。', true)
    setBusy(true)
    tell(me ? '正在提交…' : '正在验证，请稍候…')
    const proved = me ? undefined : await proof.prove()
    if (proved && 'wait' in proved) tell(proved.wait, true)
    else await send(proved)
    setBusy(false)
  }
  const send = async (proved: object | undefined) => {
    once.current ||= newOnce()
    const { picture, guardian, ...words } = draft
    const fields = {
      ...{ kind, item, once: once.current, ...words, ...proved },
      ...(guardian && { guardian: 'true' }),
      ...(parent && { parent: parent.id }),
    }
    const body = picture && draft.age !== 'child' ? withFile(fields, picture) : fields
    const answer = await callComments<{ message?: string }>('', body)
    if (!answer.ok) {
      tell(answer.message, true)
      return proof.spent()
    }
    once.current = ''
    form.current?.reset()
    setDraft({ ...EMPTY, name: draft.name, age: draft.age, guardian: false })
    setParent(undefined)
    proof.drop()
    tell(answer.body.message ?? '已收到，审核后公开。')
    sent()
  }
  if (who === 'members' && isFresh && !me)
    return (
      <p className="comment-hint">
        <a href="/portal/sign-in">登录</a>后可以留言；登录用手机验证码，称呼只显示“张*”这样。
      </p>
    )
  return (
    <form ref={form} className="comment-form needs-script" onSubmit={(event) => void submit(event)}>
      {parent && (
        <p className="comment-hint">
          回复 <bdi>{parent.name}</bdi>{' '}
          <button type="button" className="comment-link" onClick={() => setParent(undefined)}>
            取消回复
          </button>
        </p>
      )}
      <CommentFields draft={draft} change={change} me={me} inputRef={input} />
      <ProofQuestion proof={proof} id="comment-proof" />
      <p className="comment-send">
        <button type="submit" className="primary" aria-disabled={isBusy}>
          提交留言
        </button>
        {!me && !proof.question && (
          <button type="button" className="comment-link" onClick={() => void proof.ask()}>
            改用文字题验证
          </button>
        )}
      </p>
      <p className="comment-hint">
        留言审核后公开，公开前只有您自己能看到。请文明留言，不要写电话、住址等个人信息。
        {!me && (
          <>
            访客留言由工作人员审核；<a href="/portal/sign-in">登录</a>后可在“我的留言”查看进度。
          </>
        )}
      </p>
    </form>
  )
}

function withFile(fields: Record<string, unknown>, picture: File): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, String(value))
  form.set('picture', picture)
  return form
}
