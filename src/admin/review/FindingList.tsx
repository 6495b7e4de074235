'use client'
import { Chip } from '../look/Chip'
import { useWords } from '../words/useWords'
import { jumpToField } from './jumpToField'
import type { Finding } from './reviewShape'

/** A closing drawer gives the focus back to the button that opened it; the field's turn comes after that. */
const DRAWER_CLOSES_MS = 400

/** What the machine check found; each leads to its field. */
export function FindingList({
  findings,
  onJump,
}: {
  findings: readonly Finding[]
  onJump?: () => void
}) {
  const { word } = useWords()
  const jump = (field: string) => {
    if (!onJump) return jumpToField(field)
    onJump()
    setTimeout(() => jumpToField(field), DRAWER_CLOSES_MS)
  }
  if (findings.length === 0) return <p className="gm-quiet">{word('noFindings')}</p>
  const sorted = [...findings].sort(
    (a, b) => Number(b.level === 'block') - Number(a.level === 'block'),
  )
  return (
    <ul className="gm-findings">
      {sorted.map((finding, index) => (
        <li key={`${finding.code}-${finding.field}-${index}`}>
          <Chip icon="alert" tone={finding.level === 'block' ? 'bad' : 'warn'}>
            {word(finding.level === 'block' ? 'findingBlock' : 'findingWarn')}
          </Chip>
          <span className="gm-findings__text">
            {finding.message}
            {finding.remedy && <span className="gm-quiet"> {finding.remedy}</span>}
          </span>
          {finding.field && (
            <button className="gm-link" onClick={() => jump(finding.field)} type="button">
              {word('jump')}
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}
