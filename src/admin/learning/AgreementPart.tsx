'use client'
import type { Disagreement } from '@/comments/learning/disagreement'
import { useWords } from '../words/useWords'

const AXES = {
  sentiment: 'learningSentiment',
  intent: 'learningIntent',
  violation: 'learningViolation',
} as const

/** How far two people say the same, by axis, with n; nobody's name. */
export function AgreementPart({ disagreement }: { disagreement: Disagreement }) {
  const { word } = useWords()
  const axes = Object.keys(AXES) as (keyof typeof AXES)[]
  const hasPairs = axes.some((axis) => disagreement[axis].n > 0)
  return (
    <section className="gm-opinion__part">
      <h2>{word('learningAgreement')}</h2>
      <p className="gm-quiet">{word('learningAgreementLead')}</p>
      {!hasPairs && <p className="gm-quiet">{word('learningNoPairs')}</p>}
      {hasPairs && (
        <table className="gm-table">
          <thead>
            <tr>
              <th scope="col">{word('learningAxis')}</th>
              <th scope="col">{word('learningAgreed')}</th>
              <th scope="col">{word('learningKappa')}</th>
              <th scope="col">{word('learningN')}</th>
            </tr>
          </thead>
          <tbody>
            {axes.map((axis) => {
              const { n, agreed, kappa } = disagreement[axis]
              return (
                <tr key={axis}>
                  <th scope="row">{word(AXES[axis])}</th>
                  <td>{n > 0 ? `${(agreed * 100).toFixed(1)}%` : '—'}</td>
                  <td>{kappa ?? '—'}</td>
                  <td>{n}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
    </section>
  )
}
