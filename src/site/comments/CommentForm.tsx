'use client'

import { useId, useState } from 'react'
import type { Ref } from 'react'
import { GUARDIAN } from '@/comments/site/guardian'
import type { Question } from './useProof'

export type Draft = {
  text: string
  name: string
  age: 'adult' | 'youth' | 'child'
  guardian: boolean
  picture?: File
}

export const EMPTY: Draft = { text: '', name: '', age: 'adult', guardian: false }

type Fields = {
  draft: Draft
  change: (part: Partial<Draft>) => void
  /** Name of a member; '' of a guest. */
  me: string
  inputRef?: Ref<HTMLTextAreaElement>
}

/** What somebody fills in; with a script or without, the names are those of the API. */
export function CommentFields({ draft, change, me, inputRef }: Fields) {
  const id = useId()
  const left = 500 - [...draft.text].length
  return (
    <>
      <p className="comment-field">
        <label htmlFor={`${id}text`}>留言内容</label>
        <textarea
          id={`${id}text`}
          ref={inputRef}
          name="text"
          rows={4}
          maxLength={1000}
          value={draft.text}
          aria-describedby={`${id}left`}
          onChange={({ target }) => change({ text: target.value })}
        />
        <span id={`${id}left`} className="comment-hint" aria-live={left < 20 ? 'polite' : 'off'}>
          {left >= 0 ? `还可以写 ${left} 字` : `超出 ${-left} 字，请删短一些`}
        </span>
      </p>
      {me ? (
        <p className="comment-hint">将以“{draft.age === 'adult' ? me : '青少年职工'}”显示。</p>
      ) : (
        <p className="comment-field is-short">
          <label htmlFor={`${id}name`}>称呼（可不填）</label>
          <input
            id={`${id}name`}
            name="name"
            maxLength={12}
            autoComplete="nickname"
            value={draft.name}
            disabled={draft.age !== 'adult'}
            onChange={({ target }) => change({ name: target.value })}
          />
        </p>
      )}
      <AgeFields draft={draft} change={change} />
      {draft.age !== 'child' && (
        <p className="comment-field">
          <label htmlFor={`${id}picture`}>附一张图片（可不附，JPG、PNG、WebP，5 MB 以内）</label>
          <input
            id={`${id}picture`}
            name="picture"
            type="file"
            accept="image/jpeg,image/png,image/webp"
            onChange={({ target }) => change({ picture: target.files?.[0] })}
          />
        </p>
      )}
    </>
  )
}

function AgeFields({ draft, change }: Pick<Fields, 'draft' | 'change'>) {
  const id = useId()
  return (
    <details className="comment-more" open={draft.age !== 'adult' || undefined}>
      <summary>未满 18 岁？</summary>
      <p className="comment-field is-short">
        <label htmlFor={`${id}age`}>年龄</label>
        <select
          id={`${id}age`}
          name="age"
          value={draft.age}
          onChange={({ target }) => change({ age: target.value as Draft['age'] })}
        >
          <option value="adult">已满 18 岁</option>
          <option value="youth">14 至 17 岁（不显示称呼）</option>
          <option value="child">未满 14 岁（须监护人同意）</option>
        </select>
      </p>
      <p className="comment-tick">
        <input
          id={`${id}guardian`}
          name="guardian"
          type="checkbox"
          checked={draft.guardian}
          onChange={({ target }) => change({ guardian: target.checked })}
        />
        <label htmlFor={`${id}guardian`}>未满 14 岁：{GUARDIAN.text}</label>
      </p>
    </details>
  )
}

type PlainProps = {
  kind: string
  item: string
  me: string
  question?: Question
  text?: string
  parent?: { id: string; name: string }
}

/** The whole form for a page of its own: sent by the browser itself, answered by that page. */
export function PlainCommentForm({ kind, item, me, question, text = '', parent }: PlainProps) {
  const [draft, setDraft] = useState<Draft>({ ...EMPTY, text })
  return (
    <form
      className="comment-form"
      method="post"
      action="/api/comments"
      encType="multipart/form-data"
    >
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="item" value={item} />
      {parent && <input type="hidden" name="parent" value={parent.id} />}
      {parent && <p className="comment-hint">回复 {parent.name}</p>}
      <CommentFields
        draft={draft}
        change={(part) => setDraft((now) => ({ ...now, ...part }))}
        me={me}
      />
      {question && (
        <p className="comment-question">
          <input type="hidden" name="question" value={question.token} />
          <label htmlFor="proof">{question.text}</label>
          <input
            id="proof"
            name="answer"
            autoComplete="off"
            inputMode="numeric"
            maxLength={4}
            required
          />
        </p>
      )}
      <button type="submit" className="primary">
        提交留言
      </button>
    </form>
  )
}
