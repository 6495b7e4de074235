import path from 'node:path'
import type { Payload } from 'payload'
import type { Claim } from '@/database/atomic'
import { updateFenced } from '@/database/atomic'
import { holdLease } from '@/distribution/lease'
import { LeaseLost } from '@/distribution/leaseLost'
import { env } from '@/env'
import { composeFilm } from '@media/video/compose'
import { storyboardHash } from '@media/video/storyboardHash'
import { VideoError } from '@media/video/videoError'
import { atRest, changeFilm } from './changeFilm'
import type { Film, FilmError } from './film'
import { readFilm } from './film'
import { filesFrom } from './filmFiles'
import { storeFilm } from './storeFilm'
import { watchFilm } from './watchFilm'

/** On the data's own disk: a /tmp in memory would count against it. */
export const filmWorkRoot = () => path.join(env().dataDir, 'work')

/** A film that ends its worker so often is left to a person. */
const mostTries = 3

type Rendering = {
  payload: Payload
  claim: Claim
  worker: string
  leaseMs: number
  claimedAt: number
  /** Aborted when the worker stops; the film goes back into the queue. */
  stopping: AbortSignal
}

/** Makes the film this worker has just claimed. Never throws: what went wrong is in the row, or another has it. */
export async function renderFilm(rendering: Rendering): Promise<void> {
  const { payload, claim, worker, leaseMs, claimedAt } = rendering
  const holding = { payload, delivery: claim, worker, leaseMs, claimedAt }
  const lease = holdLease({ ...holding, queue: 'films' })
  try {
    const film = await readFilm({ payload, id: claim.id })
    if (film?.fence === claim.fence) await render({ ...rendering, film, lease: lease.signal })
  } catch (err) {
    const msg = `film ${String(claim.id)} was left`
    if (err instanceof LeaseLost) payload.logger.info({ msg: `${msg}: ${err.message}` })
    else payload.logger.error({ msg, err })
  } finally {
    lease.stop()
  }
}

type Job = Rendering & { film: Film; lease: AbortSignal }

async function render(job: Job): Promise<void> {
  const { payload, film, worker, stopping } = job
  const actor = { id: `worker:${worker}`, name: '合成进程' }
  if (film.tries >= mostTries) {
    const error = { message: '合成进程多次中断。', remedy: '请换掉过大的图片或视频，再合成一次。' }
    const data = { ...atRest, state: 'failed', progress: 0, error } as const
    return changeFilm({ payload, film, action: 'film.failed', data, actor })
  }
  await write(job, { state: 'rendering', progress: 0, tries: film.tries + 1, error: null })
  const watch = watchFilm({ payload, claim: job.claim, signals: [job.lease, stopping] })
  try {
    const composed = await composeFilm({
      storyboard: film.storyboard,
      files: filesFrom(payload),
      workRoot: filmWorkRoot(),
      signal: watch.signal,
      // The last hundredth is the file in the library.
      onProgress: (part) => watch.report(Math.floor(part * 99)),
    })
    const { file, covers } = await storeFilm({ payload, film, composed })
    await watch.stop()
    const { subtitles, measures } = composed
    const done = { ...atRest, state: 'ready', progress: 100, error: null } as const
    const data = { ...done, file, covers, subtitles, measures }
    const storyboard = { storyboardHash: storyboardHash(film.storyboard) }
    await changeFilm({
      payload,
      film,
      action: 'film.ready',
      data: { ...data, ...storyboard },
      actor,
    })
  } catch (error) {
    await watch.stop()
    if (error instanceof LeaseLost) throw error
    if (job.lease.aborted || watch.isLost()) throw new LeaseLost(film.id)
    if (stopping.aborted) return giveBack(job)
    const data = { ...atRest, state: 'failed', progress: 0, error: toFilmError(error) } as const
    await changeFilm({ payload, film, action: 'film.failed', data, actor })
    payload.logger.warn({ msg: `film ${String(film.id)} failed`, err: error })
  }
}

/** The worker leaves: another may begin at once, and this time counts for nothing. */
const giveBack = (job: Job) =>
  write(job, {
    ...atRest,
    state: 'queued',
    progress: 0,
    tries: job.film.tries,
    nextAt: new Date().toISOString(),
  })

async function write({ payload, claim }: Job, data: Record<string, unknown>): Promise<void> {
  const isOurs = await updateFenced({ payload, queue: 'films', ...claim, data })
  if (!isOurs) throw new LeaseLost(claim.id, 'the film was claimed or cancelled')
}

function toFilmError(error: unknown): FilmError {
  if (!(error instanceof VideoError))
    return { message: '合成时出错了。', remedy: '请再试一次；还不行请联系管理员看日志。' }
  const remedies = {
    noFfmpeg: '请管理员安装 ffmpeg 后重启合成进程。',
    badMedia: '在分镜里换掉它，再合成。',
    ffmpegFailed: '请再试一次；有视频片段的，换成 MP4（H.264）再试。',
    badStoryboard: '请检查分镜，再合成。',
  }
  return { message: error.message, remedy: remedies[error.code] }
}
