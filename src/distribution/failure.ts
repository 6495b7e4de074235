import type { ErrorKind } from '@publishers/errors'
import { PublisherError, RETRY } from '@publishers/errors'
import { redact } from '@publishers/redact'
import type { DeliveryError } from './delivery'
import { afterQuota, backoffMs } from './schedule'

/** What an error means for a delivery. Pure. */

/**
 * Kinds where the platform, or the lack of a connection, said no before anything happened. `unconfirmed` says
 * the opposite; after a code nobody knows and after "we have it already" only a look at the platform tells.
 */
const CERTAIN: readonly ErrorKind[] = [
  'transient',
  'rateLimited',
  'quota',
  'auth',
  'account',
  'content',
  'notFound',
  'manual',
  'bug',
]

export function isCertainlyNotDone(error: unknown): error is PublisherError {
  return error instanceof PublisherError && CERTAIN.includes(error.kind)
}

export type Verdict =
  /** Try again at `at`. */
  | { then: 'retry'; at: Date }
  /** Sent, and nobody knows what became of it: look at the platform first. */
  | { then: 'reconcile' }
  | { then: 'handOff'; instructions: string[] }
  | { then: 'fail' }

type Facts = {
  error: unknown
  /** Is an intent of this delivery without an end? */
  isOpen: boolean
  /** How many attempts failed in a row, this one included. */
  tries: number
  now: Date
  random: number
}

export function verdictOn({ error, isOpen, tries, now, random }: Facts): Verdict {
  const { kind } = describeError(error)
  if (isOpen) return kind === 'unknown' ? { then: 'fail' } : { then: 'reconcile' }
  const details = error instanceof PublisherError ? error : undefined
  if (kind === 'manual')
    return {
      then: 'handOff',
      instructions: [details?.message ?? '', details?.remedy ?? ''].filter(Boolean),
    }
  const { retryCommit, firstDelayMs, maxTries } = RETRY[kind]
  if (!retryCommit || tries >= maxTries) return { then: 'fail' }
  const retryAfterMs = details?.retryAfterMs
  if (kind === 'quota') return { then: 'retry', at: afterQuota({ now, random, retryAfterMs }) }
  return {
    then: 'retry',
    at: new Date(now.getTime() + backoffMs({ firstDelayMs, tries, random, retryAfterMs })),
  }
}

/** In words for an editor. An error that is no PublisherError is the database's or ours. */
export function describeError(error: unknown): DeliveryError & { kind: ErrorKind } {
  if (error instanceof PublisherError) {
    const { kind, code, message, remedy, trace } = error
    return { kind, code, message, remedy, ...(trace && { trace }) }
  }
  const isMistake = error instanceof Error && MISTAKES.has(error.name)
  return {
    kind: isMistake ? 'bug' : 'transient',
    code: error instanceof Error ? error.name : '',
    message: error instanceof Error ? shownMessage(error) : '未知错误',
    remedy: isMistake
      ? '这是程序的问题，请把这条提示交给技术人员。'
      : '系统会自动重试；持续出现时请检查数据库和磁盘。',
  }
}

/** A driver repeats the whole query with its values: whole articles, and what is sealed. */
const shownMessage = ({ message }: Error): string =>
  redact(message.slice(0, 8_192).replace(/\s*\bparams:[\s\S]*$/, '')).slice(0, 300)

const MISTAKES = new Set([
  'TypeError',
  'RangeError',
  'ReferenceError',
  'SyntaxError',
  'ZodError',
  'AssertionError',
])
