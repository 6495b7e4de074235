import type { Payload, Where } from 'payload'
import type { Claim } from '@/database/atomic'
import { updateFenced } from '@/database/atomic'

/** A person who cancels sees ffmpeg gone within a second. */
const everyMs = 400

export type FilmWatch = {
  /** Aborted when the film was cancelled or claimed by another, or one of the given signals was. */
  signal: AbortSignal
  report(progress: number): void
  isLost(): boolean
  stop(): Promise<void>
}

/** Writes the progress of a film into its row, and sees there whether it still is ours. */
export function watchFilm({
  payload,
  claim,
  signals,
}: {
  payload: Payload
  claim: Claim
  signals: AbortSignal[]
}): FilmWatch {
  const lost = new AbortController()
  let progress = 0
  let written = 0
  const look = async () => {
    try {
      if (!(await (progress > written ? tell() : isOurs()))) lost.abort(new Error('film lost'))
    } catch (err) {
      // The lease sees to it if the database stays away.
      payload.logger.warn({ msg: `film ${String(claim.id)}: progress not written`, err })
    }
  }
  const tell = async () => {
    const now = progress
    const data = { progress: now }
    const isWritten = await updateFenced({ payload, queue: 'films', ...claim, data })
    written = now
    return isWritten
  }
  const isOurs = async () => {
    const where: Where = { and: [{ id: { equals: claim.id } }, { fence: { equals: claim.fence } }] }
    return (await payload.db.findOne({ collection: 'films', where })) !== null
  }
  let looking = Promise.resolve()
  let isBusy = false
  const timer = setInterval(() => {
    if (isBusy) return
    isBusy = true
    looking = look().finally(() => {
      isBusy = false
    })
  }, everyMs)
  return {
    signal: AbortSignal.any([lost.signal, ...signals]),
    report: (next) => {
      progress = Math.max(progress, next)
    },
    isLost: () => lost.signal.aborted,
    stop: async () => {
      clearInterval(timer)
      await looking
    },
  }
}
