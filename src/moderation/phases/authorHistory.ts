import type { Phase } from '../context'

/** So many refused, and more than were let through, and a person looks first. */
const REFUSED = 3

/** An author's past hides nothing by itself: it sends the comment to the queue. */
export const authorHistory: Phase = {
  name: 'authorHistory',
  run: ({ author, now, text }) => {
    const isMuted = author.mutedUntil !== undefined && author.mutedUntil > now
    const isDoubtful = author.rejected >= REFUSED && author.rejected > author.approved
    if (!isMuted && !isDoubtful) return []
    return [
      {
        axis: 'mark',
        label: 'author-watched',
        confidence: 1,
        phase: 'authorHistory',
        source: isMuted ? 'muted' : 'refused-often',
        text,
        start: 0,
        end: text.length,
      },
    ]
  },
}
