'use client'

import { useEffect, useRef, useState } from 'react'
import type { EntryFinding } from '@/campaign/checkEntry'
import type { Category } from '@/campaign/category'
import type { EntryView } from '@/campaign/entryView'
import { SignInForm } from './SignInForm'
import { SIGNED_IN } from '@/uploads/browser/useUploads'
import { callPortal } from './callPortal'
import { AuthorsPart } from './AuthorsPart'
import { FilesPart } from './FilesPart'
import { LostDrafts } from './LostDrafts'
import { SaveState } from './SaveState'
import { StatementsPart, type Statement } from './StatementsPart'
import type { UnionOption } from './unionOptions'
import { useEntry } from './useEntry'
import { WorkPart } from './WorkPart'
import './portal.css'
import './portalForm.css'
import './portalEntry.css'

type Props = {
  entry: EntryView
  category: Category
  limits: string[]
  statements: Statement[]
  unions: UnionOption[]
  privacy: { version: string; text: string }
  person: string
}

/** The whole form of an entry. It saves itself; the button sends it in. */
export function EntryForm({ entry, category, limits, statements, unions, privacy, person }: Props) {
  const state = useEntry(entry)
  const [problems, setProblems] = useState<EntryFinding[]>([])
  const [error, setError] = useState('')
  const [busy, setBusy] = useState(false)
  const summary = useRef<HTMLDivElement>(null)
  // Stays until somebody is signed in again: a half-typed code is not to vanish with the next word of the form.
  const [isAway, setAway] = useState(false)
  useEffect(() => {
    if (state.word === 'signedOut') setAway(true)
    if (state.word === 'saved') setAway(false)
  }, [state.word])
  // Before anybody pressed the button only what is wrong with files is said: empty fields are not wrong yet.
  const shown =
    problems.length > 0
      ? problems
      : state.findings.filter(({ field }) => field === 'works' && state.form.works.length > 0)
  const errorOf = (field: string) =>
    shown
      .filter((finding) => finding.field === field)
      .map(({ message }) => message)
      .join(' ')

  const submit = async () => {
    setBusy(true)
    setError('')
    const answer = await callPortal<{ number: string }>(
      'POST',
      `/entries/${entry.id}/submit`,
      state.body(),
    )
    setBusy(false)
    if (answer.ok) {
      state.forget()
      window.location.assign(`/portal/entries/${entry.id}?sent=1`)
      return
    }
    const findings = answer.body.findings as EntryFinding[] | undefined
    setProblems(findings ?? [])
    setError(answer.message)
    if (answer.status === 401) state.signedOut()
    requestAnimationFrame(() => summary.current?.focus())
  }

  const parts = { form: state.form, answers: state.answers, change: state.change, errorOf }
  return (
    <>
      <SaveState word={state.word} savedAt={state.savedAt} message={state.message} />
      {/* Beside the form and not in it: what is sent here is a sign-in and no entry. */}
      {isAway && (
        <section className="in-place" aria-labelledby="again">
          <h2 id="again">请重新登录</h2>
          <p>登录后接着写，内容都在；没传完的文件接着传。</p>
          <SignInForm
            privacy={privacy}
            onDone={() => {
              window.dispatchEvent(new Event(SIGNED_IN))
              void state.save()
            }}
          />
        </section>
      )}
      <div
        ref={summary}
        tabIndex={-1}
        role={error ? 'alert' : undefined}
        className={error ? 'summary' : undefined}
      >
        {error && (
          <>
            <p>
              <strong>{error}</strong>
            </p>
            <ul>
              {problems.map(({ field, message }) => (
                <li key={field + message}>
                  <a href={`#${anchorOf(field)}`}>{message}</a>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <LostDrafts lost={state.lost} onTake={state.replace} />
      <form
        className="portal-form entry-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <aside className="limits" aria-labelledby="limits">
          <h2 id="limits">{category.name}的要求</h2>
          <ul>
            {limits.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </aside>
        <WorkPart {...parts} category={category} />
        <FilesPart
          {...parts}
          category={category}
          entry={entry.id}
          person={person}
          key={state.turn}
          files={state.files}
          save={() => void state.save()}
          signedOut={state.signedOut}
        />
        <AuthorsPart {...parts} unions={unions} />
        <StatementsPart {...parts} statements={statements} />
        <p className="actions">
          <button type="submit" className="primary" disabled={busy}>
            {busy ? '正在提交……' : entry.state === 'completing' ? '提交补正' : '提交作品'}
          </button>
          <button type="button" className="plain" onClick={() => void state.save()}>
            现在保存
          </button>
        </p>
      </form>
    </>
  )
}

/** A statement's tick stands at `ticks-originality`; a colon or a dot in an id would need escaping in links. */
const anchorOf = (field: string) => field.replace('.', '-')
