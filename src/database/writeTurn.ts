import path from 'node:path'

import { WriteLockTimeout } from './errors'

/** Who writes, for the error of those who wait. `stack` may be an empty string. */
export type Writer = { label: string; stack: string }

export type WriteTurn = {
  /** Resolves, in order of arrival, to the function that ends the turn. Throws WriteLockTimeout. */
  take: (writer: Writer & { waitMs: number }) => Promise<() => void>
  /** "label, for 120 ms, at …" of whoever holds the turn, or undefined. */
  describeHolder: () => string | undefined
}

/**
 * One writer at a time in this process, first come first served. All callers that name the same
 * `key` share one turn, even when a bundler has loaded this module twice.
 */
export function writeTurn(key: string): WriteTurn {
  const turns = sharedTurns()
  const found = turns.get(key) ?? createTurn()
  turns.set(key, found)
  return found
}

/** The same file must give the same key however it was spelled. */
export function fileTurnKey(file: string): string {
  return `sqlite:${path.resolve(file)}`
}

type Holder = { writer: Writer; since: number }
type Waiter = {
  writer: Writer
  grant: (end: () => void) => void
  timer: NodeJS.Timeout
}

// A process whose queue never empties would take the file's lock again within microseconds of
// giving it back, and other processes, which poll every few milliseconds, would starve.
const longestRunMs = 100
const breathMs = 6

const aPause: Writer = { label: 'a pause for other processes', stack: '' }

function createTurn(): WriteTurn {
  const waiting: Waiter[] = []
  let holder: Holder | undefined
  let runSince = 0

  const grantTo = (writer: Writer): (() => void) => {
    const mine: Holder = { writer, since: Date.now() }
    holder = mine
    return () => {
      if (holder === mine) passOn()
    }
  }

  const next = () => {
    const waiter = waiting.shift()
    if (!waiter) {
      holder = undefined
      return
    }
    clearTimeout(waiter.timer)
    waiter.grant(grantTo(waiter.writer))
  }

  const passOn = () => {
    if (waiting.length === 0 || Date.now() - runSince < longestRunMs) return next()
    holder = { writer: aPause, since: Date.now() }
    setTimeout(() => {
      runSince = Date.now()
      next()
    }, breathMs)
  }

  const describeHolder = () =>
    holder && `"${holder.writer.label}" for ${Date.now() - holder.since} ms${holder.writer.stack}`

  const take: WriteTurn['take'] = (writer) => {
    const { waitMs } = writer
    if (!holder) {
      runSince = Date.now()
      return Promise.resolve(grantTo(writer))
    }
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        waiting.splice(waiting.indexOf(waiter), 1)
        const who = describeHolder() ?? 'nobody'
        reject(new WriteLockTimeout({ waiter: writer.label, waitedMs: waitMs, holder: who }))
      }, waitMs)
      const waiter: Waiter = { writer, grant: resolve, timer }
      waiting.push(waiter)
    })
  }

  return { take, describeHolder }
}

function sharedTurns(): Map<string, WriteTurn> {
  const place = globalThis as { [turnsKey]?: Map<string, WriteTurn> }
  return (place[turnsKey] ??= new Map())
}

const turnsKey = Symbol.for('gongmei.database.writeTurns')
