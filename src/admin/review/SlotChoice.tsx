'use client'
import { isBlocking, MISSED_CHOICES, NOTE_CHARACTERS } from '@/distribution/rules/verdict'
import type { Verdict } from '@/distribution/rules/verdict'
import type { SlotAnswer } from '@/distribution/slotCheck'
import { VerdictList } from '../calendar/VerdictList'
import { useWords } from '../words/useWords'
import type { DecisionDraft } from './reviewStore'
import { useSlotCheck } from './useSlotCheck'

type Props = {
  accounts: readonly string[]
  /** ISO; '' is at once. */
  publishAt: string
  missed: string
  kind: string
  item: number | string
  draft: DecisionDraft
  setDraft: (change: Partial<DecisionDraft>) => void
}

/** What the rules say of the time that is being chosen, and what the final reviewer answers them. */
export function SlotChoice({ accounts, publishAt, missed, kind, item, draft, setDraft }: Props) {
  const { word } = useWords()
  const { answer, problem, loading } = useSlotCheck({ accounts, at: publishAt, kind, item })
  const said = answer ? distinct(answer) : []
  return (
    <>
      <div aria-live="polite" className="gm-slotsay">
        {loading && !answer && <p className="gm-quiet">{word('slotChecking')}</p>}
        {problem && <p className="gm-problem">{problem}</p>}
        {answer && publishAt && said.length === 0 && <p className="gm-quiet">{word('slotFine')}</p>}
        {said.length > 0 && <VerdictList verdicts={said} />}
      </div>
      {answer?.stagger && (
        <label className="gm-choice">
          <input
            checked={draft.stagger ?? false}
            onChange={({ target }) => setDraft({ stagger: target.checked })}
            type="checkbox"
          />
          <span>{word('staggerOffer', { count: answer.stagger.gapMinutes })}</span>
        </label>
      )}
      {publishAt && (
        <label className="gm-field">
          <span>{word('missedChoice')}</span>
          <select
            onChange={({ target }) => setDraft({ missed: target.value })}
            value={draft.missed ?? missed}
          >
            {MISSED_CHOICES.map((choice) => (
              <option key={choice} value={choice}>
                {word(`missed_${choice}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      {said.some(({ needsNote, code }) => needsNote && code !== 'sameText') && (
        <label className="gm-field">
          <span>{word('slotNote')}</span>
          <textarea
            maxLength={NOTE_CHARACTERS}
            onChange={({ target }) => setDraft({ slotNote: target.value })}
            placeholder={said.some(isBlocking) ? word('slotNotePlaceholder') : ''}
            rows={2}
            value={draft.slotNote ?? ''}
          />
        </label>
      )}
    </>
  )
}

/** One line for what several accounts share; the strictest word of it counts, and the accounts are named. */
function distinct({ accounts, stagger }: SlotAnswer): Verdict[] {
  const lines = new Map<string, { verdict: Verdict; names: string[] }>()
  for (const { name, verdicts } of accounts)
    for (const verdict of verdicts) {
      const key = `${verdict.code} ${verdict.about ?? ''} ${verdict.level}`
      const line = lines.get(key) ?? { verdict, names: [] }
      line.names.push(name)
      lines.set(key, line)
    }
  return [...lines.values()].map(({ verdict, names }) => ({
    ...verdict,
    message: messageOf({
      verdict,
      names,
      isAll: names.length === accounts.length,
      gap: stagger?.gapMinutes,
    }),
  }))
}

type Line = { verdict: Verdict; names: string[]; isAll: boolean; gap?: number }

function messageOf({ verdict, names, isAll, gap }: Line): string {
  const { code, message } = verdict
  if (code === 'sameText' && names.length > 1 && gap)
    return `${names.map((name) => `「${name}」`).join('')}内容相同，相隔不到 ${gap} 分钟`
  return isAll ? message : `${names.join('、')}：${message}`
}
