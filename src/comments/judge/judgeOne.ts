import type { Payload } from 'payload'
import { unseal } from '@/access/secrets'
import { whyHidden } from '@/comments/decide/whyHidden'
import { LONGEST_SHOWN } from '@/comments/ingest/cleanText'
import { maskWithPlaces } from '@/comments/ingest/maskPersonal'
import type { StoredComment } from '@/comments/ingest/storedComment'
import { letThrough } from '@/comments/words/letThrough'
import type { Settings } from '@/comments/settings'
import type { Verdict } from '@/moderation/decide'
import type { ProviderAnswer } from '@/moderation/external/contract'
import { moderate } from '@/moderation/pipeline'
import type { Known } from './knowledge'
import { machineOf } from './machineOf'
import type { Standing } from './stateOf'
import { gravestOf, hasNobodyBehind, isPersonFirst, stateOf } from './stateOf'
import type { Surroundings } from './surroundings'

/** What the machine says of one comment, and what is written of it. */
export type Judged = {
  comment: StoredComment
  /** As written. */
  words: string
  verdict: Verdict
  standing: Standing
  data: Record<string, unknown>
}

type Judging = {
  payload: Pick<Payload, 'secret'>
  comment: StoredComment
  knowledge: Known
  settings: Settings
  surroundings: Surroundings
  answers: readonly ProviderAnswer[]
  now: Date
}

export const wordsOfComment = (
  { secret }: Pick<Payload, 'secret'>,
  { original, text }: Pick<StoredComment, 'original' | 'text'>,
): string => (original ? unseal(original, secret) : text)

/** Reads nothing and writes nothing. */
export function judgeOne(judging: Judging): Judged {
  const { payload, comment, knowledge, settings, surroundings, answers, now } = judging
  const words = wordsOfComment(payload, comment)
  const judge = (text: string) =>
    moderate(
      {
        text,
        author: surroundings.historyOf(comment),
        recent: surroundings.recentFor(comment, now),
        answers,
      },
      { knowledge, now },
    )
  const { passes } = knowledge
  const verdict = letThrough({ verdict: judge(words), text: words, passes, judge })
  const kept = comment.machine ?? {}
  const standing = stateOf({
    verdict,
    isPersonFirst: isPersonFirst(settings.siteRelease, comment.kind) || hasNobodyBehind(comment),
    before: kept.before as { state: string; byPerson: boolean } | undefined,
    hasPicture: comment.picture?.state === 'held',
    isCut: kept.cut !== undefined,
  })
  const masked = maskWithPlaces(words)
  const { state, isShown, isQueued, because } = standing
  const violation = gravestOf(verdict.violations)
  const data = {
    state,
    isShown,
    isQueued,
    risk: verdict.risk,
    sentiment: verdict.sentiment,
    intent: verdict.intent,
    violation,
    violations: [...verdict.violations],
    hiddenReason: state === 'rejected' && violation ? whyHidden(violation) : null,
    machine: machineOf({
      ...{ verdict, masked, answers, because, kept, now },
      length: Math.min(masked.text.length, LONGEST_SHOWN),
      modelNumber: knowledge.modelNumber,
    }),
    judgedAt: now.toISOString(),
    judgings: Number(comment.judgings ?? 0) + 1,
    nextAt: null,
    leaseOwner: null,
    leaseUntil: null,
  }
  return { comment, words, verdict, standing, data }
}
