'use client'
import type { Ref } from 'react'
import { useWords } from '../words/useWords'
import { reasonWord } from './reasonWord'
import type { QueueRow } from './deskTypes'
import { stretchesOf } from './stretches'

type Props = { row: Pick<QueueRow, 'text' | 'reasons'>; ref?: Ref<HTMLDivElement> }

/** The words as they may be read, what was found in them marked. Nothing but the text is inside: masks count its letters. */
export function CommentText({ row, ref }: Props) {
  const { word } = useWords()
  return (
    <div className="gm-detail__text" ref={ref}>
      {stretchesOf(row).map((stretch, index) =>
        stretch.reasons.length > 0 ? (
          <mark
            data-axis={stretch.reasons[0]?.axis}
            key={index}
            title={stretch.reasons.map((reason) => reasonWord(word, reason)).join('\n')}
          >
            {stretch.text}
          </mark>
        ) : (
          <span key={index}>{stretch.text}</span>
        ),
      )}
    </div>
  )
}
