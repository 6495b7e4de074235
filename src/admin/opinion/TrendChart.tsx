'use client'
import type { Trend } from '@/opinion/trend'
import { useWords } from '../words/useWords'
import { barsOf, HEIGHT, WIDTH } from './barsOf'

const TONES = ['negative', 'neutral', 'positive'] as const
const WORDS = {
  negative: 'opinionNegative',
  neutral: 'opinionNeutral',
  positive: 'opinionPositive',
} as const

/** A bar an hour, its tones on top of each other. The table below it says the same in numbers. */
export function TrendChart({ hours }: { hours: Trend['hours'] }) {
  const { word } = useWords()
  const { bars, most, days } = barsOf(hours)
  return (
    <figure className="gm-trend">
      <svg
        aria-label={word('opinionChart')}
        preserveAspectRatio="none"
        role="img"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      >
        {days.map(({ x }) => (
          <line className="gm-trend__day" key={x} x1={x} x2={x} y1={0} y2={HEIGHT} />
        ))}
        {bars.map(({ hour, tone, x, y, width, height }) => (
          <rect
            className={`gm-trend__bar gm-trend__bar--${tone}`}
            height={height}
            key={`${hour} ${tone}`}
            width={width}
            x={x}
            y={y}
          />
        ))}
      </svg>
      <figcaption>
        <span className="gm-quiet">
          {word('opinionChart')} · n ≤ {most}
        </span>
        {TONES.map((tone) => (
          <span className={`gm-trend__key gm-trend__key--${tone}`} key={tone}>
            {word(WORDS[tone])}
          </span>
        ))}
      </figcaption>
      <ol aria-hidden="true" className="gm-trend__days">
        {days.map(({ day }) => (
          <li key={day}>{day.slice(5)}</li>
        ))}
      </ol>
    </figure>
  )
}
