'use client'
import type { RefObject } from 'react'
import { useState } from 'react'
import { useWords } from '../words/useWords'
import type { Deciding, DeskRights, QueueRow } from './deskTypes'
import { selectedSpan } from './selectedSpan'

type Props = {
  row: QueueRow
  rights: DeskRights
  busy: boolean
  textRef: RefObject<HTMLDivElement | null>
  decide: (body: Deciding) => Promise<void>
  setAsking: (asking: 'hide' | 'reply') => void
  undo: () => void
}

/** What can be done, with its key; on a phone the three that matter lie under the thumb. */
export function DecisionBar({ row, rights, busy, textRef, decide, setAsking, undo }: Props) {
  const { word } = useWords()
  const [hint, setHint] = useState('')
  const mask = () => {
    const span = selectedSpan(textRef.current)
    setHint(span ? '' : word('cmMaskHelp'))
    if (span) void decide({ action: 'mask', spans: [span] })
  }
  const act = (action: string) => () => void decide({ action })
  const isPrivate = row.violations.includes('privacy')
  return (
    <div className="gm-decide">
      <div className="gm-decide__main">
        {rights.moderate && (
          <>
            <Press busy={busy} keyed="a" onPress={act('approve')} primary>
              {word('do_approve')}
            </Press>
            <Press busy={busy} keyed="h" onPress={act('hold')}>
              {word('do_hold')}
            </Press>
          </>
        )}
        {rights.reply && (
          <Press busy={busy} keyed="r" onPress={() => setAsking('reply')}>
            {word('cmReply')}
          </Press>
        )}
      </div>
      {rights.moderate && (
        <div className="gm-decide__more">
          <Press busy={busy} keyed="e" onPress={act('elect')}>
            {word('do_elect')}
          </Press>
          <Press busy={busy} grave keyed="x" onPress={() => setAsking('hide')}>
            {word('do_reject')}
          </Press>
          <Press busy={busy} onPress={act('to-appeal')}>
            {word('do_to-appeal')}
          </Press>
          <Press busy={busy} onPress={act('to-report')}>
            {word('do_to-report')}
          </Press>
          <Press busy={busy} onPress={mask}>
            {word('cmMaskSelected')}
          </Press>
          {isPrivate && (
            <Press busy={busy} onPress={act('mask')}>
              {word('cmMaskFound')}
            </Press>
          )}
          {row.round > 0 && (
            <Press busy={busy} keyed="u" onPress={undo}>
              {word('do_undo')}
            </Press>
          )}
        </div>
      )}
      {row.violation === 'copyright' && <p className="gm-quiet">{word('cmCopyrightHint')}</p>}
      {hint && <p className="gm-quiet">{hint}</p>}
    </div>
  )
}

type Pressing = {
  busy: boolean
  keyed?: string
  primary?: boolean
  grave?: boolean
  onPress: () => void
  children: string
}

const Press = ({ busy, keyed, primary, grave, onPress, children }: Pressing) => (
  <button
    className={['btn', primary && 'gm-primary', grave && 'gm-grave'].filter(Boolean).join(' ')}
    disabled={busy}
    // A press keeps what was selected in the text.
    onMouseDown={(event) => event.preventDefault()}
    onClick={onPress}
    type="button"
  >
    {children}
    {keyed && <kbd aria-hidden="true">{keyed}</kbd>}
  </button>
)
