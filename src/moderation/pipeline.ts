import type { AuthorHistory, Context, Knowledge, Phase, RecentComment } from './context'
import type { Verdict } from './decide'
import { decide } from './decide'
import type { ProviderAnswer } from './external/contract'
import type { Finding, Mark } from './finding'
import { PHASES } from './phases/index'
import { readingOf } from './readingOf'

export type Comment = {
  text: string
  author?: AuthorHistory
  recent?: readonly RecentComment[]
  answers?: readonly ProviderAnswer[]
}

export type Running = {
  knowledge: Knowledge
  now: Date
  phases?: readonly Phase[]
  /** Milliseconds, from any beginning. */
  clock?: () => number
  /** A phase that takes longer marks the comment. */
  limitMs?: number
}

/** A hundred times what a phase may need for the longest comment there is. */
const LIMIT_MS = 200

const NOBODY: AuthorHistory = { approved: 0, rejected: 0 }

/**
 * One comment through all phases. Same comment, same knowledge, same moment: same verdict. A phase that throws or is slow
 * marks the comment, so that a person sees it; nothing passes because something failed. An edit comes here again.
 */
export function moderate(comment: Comment, running: Running): Verdict {
  const {
    knowledge,
    now,
    phases = PHASES,
    clock = () => performance.now(),
    limitMs = LIMIT_MS,
  } = running
  const findings: Finding[] = []
  const context: Context = {
    text: comment.text,
    now,
    reading: readingOf({ text: comment.text, cues: knowledge.cues }),
    author: comment.author ?? NOBODY,
    recent: comment.recent ?? [],
    knowledge,
    answers: comment.answers ?? [],
    findings,
  }
  for (const phase of phases) {
    const begun = clock()
    try {
      findings.push(...phase.run(context))
    } catch (error) {
      findings.push(marked({ context, phase, label: 'phase-failed', why: messageOf(error) }))
    }
    const took = clock() - begun
    if (took > limitMs)
      findings.push(marked({ context, phase, label: 'phase-slow', why: `${Math.round(took)} ms` }))
  }
  return decide(findings)
}

type Marking = { context: Context; phase: Phase; label: Mark; why: string }

function marked({ context: { text }, phase, label, why }: Marking): Finding {
  return {
    axis: 'mark',
    label,
    confidence: 1,
    phase: phase.name,
    source: why,
    text,
    start: 0,
    end: text.length,
  }
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)
