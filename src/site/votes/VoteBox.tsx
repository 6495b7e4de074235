'use client'

import { useState } from 'react'
import type { FormEvent } from 'react'
import { solve } from '../captcha/solve'
import type { Challenge } from '../captcha/solve'
import './votes.css'

type Question = { text: string; token: string }
type Prepared = { challenge?: Challenge; question?: Question; errors?: { message?: string }[] }
type Taken = { status?: string; nextAt?: string; errors?: { message?: string }[] }

type Props = { id: string; opensAt: string; closesAt: string; words: string; isOpen: boolean }

/**
 * A vote for one work. The browser proves by itself that somebody is there; who would rather, or whose browser cannot,
 * answers a question in words, which can be read out. Without script the form leads to a page that asks the same.
 */
export function VoteBox({ id, words, isOpen }: Props) {
  const [said, setSaid] = useState('')
  const [isBad, setBad] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [isDone, setDone] = useState(false)
  const [question, setQuestion] = useState<Question>()
  const [answer, setAnswer] = useState('')

  const tell = (text: string, bad = false) => {
    setSaid(text)
    setBad(bad)
  }
  const ask = async (refused = '') => {
    const { question: asked, errors } = await post<Prepared>('/api/votes/challenge', {
      submission: id,
    })
    if (!asked) return tell(errors?.[0]?.message ?? offline, true)
    setAnswer('')
    setQuestion(asked)
    tell(refused, Boolean(refused))
  }
  const cast = async (proof: object) => {
    const taken = await post<Taken>(`/api/submissions/${id}/votes`, proof)
    const isCounted = taken.status === 'counted'
    if (isCounted) {
      setQuestion(undefined)
      setDone(true)
    }
    const again = taken.nextAt ? `下次可投：${when(taken.nextAt)}。` : ''
    if (isCounted) return tell(`谢谢，您的一票已经计入。${again}`)
    const refused = `${taken.errors?.[0]?.message ?? offline}${again}`
    tell(refused, true)
    // A question is good for one attempt.
    if (question) await ask(refused)
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (isBusy) return
    setBusy(true)
    if (question) await cast({ question: question.token, answer })
    else {
      tell('正在验证，请稍候…')
      const prepared = await post<Prepared>('/api/votes/challenge', { submission: id })
      const altcha = prepared.challenge && (await solve(prepared.challenge))
      if (altcha) await cast({ altcha })
      else if (prepared.question) {
        setQuestion(prepared.question)
        tell('请回答一道题，再投票。')
      } else tell(prepared.errors?.[0]?.message ?? offline, true)
    }
    setBusy(false)
  }

  return (
    <section className="vote" aria-labelledby={`vote-${id}`}>
      <h2 id={`vote-${id}`}>投票</h2>
      <p className="quiet">{words}</p>
      {isOpen && (
        <form action={`/votes/${id}`} method="get" onSubmit={(event) => void submit(event)}>
          {question && (
            <div className="vote-question">
              <label htmlFor={`answer-${id}`}>{question.text}</label>
              <input
                id={`answer-${id}`}
                autoComplete="off"
                inputMode="numeric"
                maxLength={4}
                onChange={({ target }) => setAnswer(target.value)}
                required
                value={answer}
              />
              <button type="button" className="plain" onClick={() => readOut(question.text)}>
                读题
              </button>
              <button type="button" className="plain" onClick={() => void ask()}>
                换一题
              </button>
            </div>
          )}
          <p className="vote-act">
            <button className="primary" type="submit" aria-disabled={isBusy}>
              {isDone ? '再投一次' : '投一票'}
            </button>
            {!question && (
              <button type="button" className="plain" onClick={() => void ask()}>
                改用文字题验证
              </button>
            )}
          </p>
        </form>
      )}
      <p className={isBad ? 'vote-said is-bad' : 'vote-said'} role="status">
        {said}
      </p>
      <p className="quiet">网络投票只是评选因素之一；投票不收费，异常票不计入有效票。</p>
    </section>
  )
}

const offline = '没有连上网络，票没有投出，请稍后再试。'

const when = (at: string) =>
  new Intl.DateTimeFormat('zh-CN', {
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'Asia/Shanghai',
  }).format(new Date(at))

async function post<Data>(path: string, body: object): Promise<Partial<Data>> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    return (await response.json()) as Partial<Data>
  } catch {
    return {}
  }
}

/** The browser's own voice; nothing is fetched. */
function readOut(text: string) {
  const { speechSynthesis, SpeechSynthesisUtterance } = window
  if (!speechSynthesis) return
  const spoken = new SpeechSynthesisUtterance(text)
  spoken.lang = 'zh-CN'
  spoken.rate = 0.8
  speechSynthesis.cancel()
  speechSynthesis.speak(spoken)
}
