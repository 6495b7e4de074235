import type { Judged, Verdict } from '../run'
import { openForReview } from './openForReview'

/** The reviewer has begun to read; from here the author cannot withdraw. Nothing new the second time. */
export function markOpened(judged: Judged): Verdict {
  const found = openForReview(judged)
  if ('refusal' in found) return found
  const { run, now } = judged
  if (found.stage.opened) return { run, events: [] }
  const opened = { by: found.signer, at: now.toISOString() }
  return {
    run: {
      ...run,
      stages: run.stages.map((stage) =>
        stage.key === found.stage.key ? { ...stage, opened } : stage,
      ),
    },
    events: [
      {
        action: 'review.open',
        detail: { stage: found.stage.key, revision: judged.facts.head.revision },
      },
    ],
  }
}
