import { setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'
import { claimDue } from '@/database/atomic'
import { filmWorkRoot, renderFilm } from '@/films/renderFilm'
import { findFfmpeg, NO_FFMPEG } from '@media/video/findFfmpeg'
import { sweepWorkFolders } from '@media/video/workFolder'

type Options = { payload: Payload; worker: string; leaseMs?: number; idleMs?: number }

/** A film of a killed worker is taken over after this long. */
const defaultLeaseMs = 20_000
const defaultIdleMs = 1_000

/** Makes films, one at a time; returns what stops it: the film under way goes back into the queue. */
export function startFilms({
  payload,
  worker,
  leaseMs = defaultLeaseMs,
  idleMs = defaultIdleMs,
}: Options): () => Promise<void> {
  const stopping = new AbortController()
  const { signal } = stopping
  const rest = () =>
    wait(idleMs * (0.75 + Math.random() / 2), undefined, { signal }).catch(() => undefined)
  const next = async (): Promise<boolean> => {
    const claimedAt = Date.now()
    const now = new Date(claimedAt)
    const [claim] = await claimDue({ payload, queue: 'films', worker, now, leaseMs, limit: 1 })
    if (!claim) return false
    // It may be that of a worker which died since we began.
    await sweepWorkFolders(filmWorkRoot())
    await renderFilm({ payload, claim, worker, leaseMs, claimedAt, stopping: signal })
    return true
  }
  const loop = async () => {
    await sweepWorkFolders(filmWorkRoot())
    if (!(await findFfmpeg())) payload.logger.warn(NO_FFMPEG)
    while (!signal.aborted) {
      const hasWorked = await next().catch((err: unknown) => {
        payload.logger.error({ msg: 'films: no claim', err })
        return false
      })
      if (!hasWorked && !signal.aborted) await rest()
    }
  }
  const looping = loop()
  return async () => {
    stopping.abort(new Error('the worker stops'))
    await looping
  }
}
