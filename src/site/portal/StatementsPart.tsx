'use client'

import { STATEMENT_NAMES, type StatementKind } from '@/campaign/formats'
import type { PartProps } from './parts'

export type Statement = { kind: StatementKind; version: string; text: string }

/** Each statement has its text, its version and a tick of its own; the guardian's comes with a young author. */
export function StatementsPart({
  form,
  change,
  errorOf,
  statements,
}: PartProps & { statements: Statement[] }) {
  const isYoung = form.authors.some(({ age }) => age === 'under14')
  return (
    <section aria-labelledby="declare">
      <h2 id="declare">声明与承诺</h2>
      {statements
        .filter(({ kind }) => kind !== 'guardian' || isYoung)
        .map(({ kind, version, text }) => {
          const error = errorOf(`ticks.${kind}`)
          const id = `ticks-${kind}`
          return (
            <div key={kind} className={`tick${error ? ' is-wrong' : ''}`}>
              <input
                id={id}
                type="checkbox"
                checked={form.ticks[kind] === version}
                aria-describedby={`${id}-text${error ? ` ${id}-error` : ''}`}
                aria-invalid={error ? true : undefined}
                onChange={(event) => {
                  const { [kind]: _before, ...others } = form.ticks
                  change({ ticks: event.target.checked ? { ...others, [kind]: version } : others })
                }}
              />
              <label htmlFor={id}>我已阅读并同意《{STATEMENT_NAMES[kind].zh}》</label>
              <p className="statement-text" id={`${id}-text`}>
                {text} <small>（版本 {version}）</small>
              </p>
              {error && (
                <p className="error" id={`${id}-error`}>
                  {error}
                </p>
              )}
            </div>
          )
        })}
    </section>
  )
}
