import { Fragment } from 'react'
import { highlight } from '@/search/highlight'

/** A text with what was looked for marked in it. */
export const Marked = ({ text, terms }: { text: string; terms: readonly string[] }) => (
  <>
    {highlight(text, terms).map((piece, index) => (
      <Fragment key={index}>{piece.hit ? <mark>{piece.text}</mark> : piece.text}</Fragment>
    ))}
  </>
)
