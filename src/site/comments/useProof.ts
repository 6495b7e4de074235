'use client'

import { useState } from 'react'
import type { Challenge } from '../captcha/solve'
import { solve } from '../captcha/solve'
import { callComments } from './callComments'

export type Question = { text: string; token: string }
type Asked = { challenge?: Challenge; question?: Question }

export type Proof =
  | { altcha: string }
  | { question: string; answer: string }
  /** A question stands on the page now, or nothing could be asked: then why. */
  | { wait: string }

/** Shows that a person is there: the browser by itself, or an answered question where it cannot, or somebody would rather. */
export function useProof({ kind, item }: { kind: string; item: string }) {
  const [question, setQuestion] = useState<Question>()
  const [answer, setAnswer] = useState('')

  const ask = async (): Promise<string> => {
    const asked = await callComments<Asked>('/challenge', { kind, item })
    if (!asked.ok) return asked.message
    setAnswer('')
    setQuestion(asked.body.question)
    return ''
  }
  const prove = async (): Promise<Proof> => {
    if (question) return { question: question.token, answer }
    const asked = await callComments<Asked>('/challenge', { kind, item })
    if (!asked.ok) return { wait: asked.message }
    const altcha = asked.body.challenge && (await solve(asked.body.challenge))
    if (altcha) return { altcha }
    setQuestion(asked.body.question)
    return { wait: '请先回答一道题，再提交。' }
  }
  /** A question is good for one attempt. */
  const spent = async () => {
    if (question) await ask()
  }
  return { question, answer, setAnswer, ask, prove, spent, drop: () => setQuestion(undefined) }
}

export type ProofState = ReturnType<typeof useProof>
