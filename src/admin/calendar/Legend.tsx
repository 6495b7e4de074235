'use client'
import { Chip } from '../look/Chip'
import { DELIVERY_STATES } from '../look/states'
import { useWords } from '../words/useWords'
import type { Calendar } from './useCalendar'

const STATES = ['scheduled', 'accepted', 'published', 'handedOff', 'failed'] as const

/** What colours and shades mean, in words. */
export function Legend({ calendar }: { calendar: Pick<Calendar, 'quiet'> }) {
  const { word, language } = useWords()
  const { quiet } = calendar
  return (
    <div aria-label={word('legend')} className="gm-legend" role="group">
      {STATES.map((state) => {
        const look = DELIVERY_STATES[state]
        return (
          look && (
            <Chip icon={look.icon} key={state} tone={look.tone}>
              {look[language]}
            </Chip>
          )
        )
      })}
      {(['holiday', 'mourning', 'freeze'] as const).map((sort) => (
        <span className={`gm-daymark gm-daymark--${sort}`} key={sort}>
          {word(`day_${sort}`)}
        </span>
      ))}
      {quiet && (
        <span className="gm-daymark gm-daymark--quiet">
          {word('quietHours')} {quiet.from}–{quiet.until}
        </span>
      )}
    </div>
  )
}
