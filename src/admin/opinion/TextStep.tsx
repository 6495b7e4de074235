'use client'
import type { ReactNode } from 'react'
import { useEffect, useId, useRef, useState } from 'react'
import { useWords } from '../words/useWords'
import './opinion.css'

type Props = {
  what: string
  sure: string
  label: string
  max: number
  /** May be left empty. */
  isOptional?: boolean
  /** '' when it was done, else why not. */
  send: (text: string) => Promise<string>
  children?: ReactNode
}

/** A step that asks for a sentence before it is taken. */
export function TextStep({ what, sure, label, max, isOptional, send, children }: Props) {
  const { word } = useWords()
  const id = useId()
  const [text, setText] = useState<string>()
  const [problem, setProblem] = useState('')
  const opener = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(false)
  // Whoever closes it stands where they opened it.
  useEffect(() => {
    if (wasOpen.current && text === undefined) opener.current?.focus()
    wasOpen.current = text !== undefined
  }, [text])
  if (text === undefined)
    return (
      <button className="gm-link" onClick={() => setText('')} ref={opener} type="button">
        {what}
      </button>
    )
  return (
    <form
      className="gm-step"
      onKeyDown={({ key }) => key === 'Escape' && setText(undefined)}
      onSubmit={(event) => {
        event.preventDefault()
        void send(text).then((refused) => {
          setProblem(refused)
          if (!refused) setText(undefined)
        })
      }}
    >
      {children}
      <label className="gm-field" htmlFor={id}>
        <span>{label}</span>
        <textarea
          autoFocus
          id={id}
          maxLength={max}
          onChange={({ target }) => setText(target.value)}
          rows={2}
          value={text}
        />
      </label>
      {problem && (
        <p className="gm-problem" role="alert">
          {problem}
        </p>
      )}
      <div className="gm-actions">
        <button className="btn gm-primary" disabled={!isOptional && !text.trim()} type="submit">
          {sure}
        </button>
        <button
          className="gm-link"
          onClick={() => {
            setProblem('')
            setText(undefined)
          }}
          type="button"
        >
          {word('cancel')}
        </button>
      </div>
    </form>
  )
}
