import type { PayloadRequest } from 'payload'
import { refusal } from '@/distribution/answer'
import { LeaseLost } from '@/distribution/leaseLost'
import { findFfmpeg, NO_FFMPEG } from '@media/video/findFfmpeg'
import { readStoryboard } from '@media/video/readStoryboard'
import { storyboardHash } from '@media/video/storyboardHash'
import { atRest, changeFilm } from './changeFilm'
import type { Film } from './film'
import { readFilm } from './film'
import { unusableKeys } from './filmFiles'
import { lockedBy } from './lockedBy'
import { refuseWithdrawn } from './refuseWithdrawn'

type Command = { req: PayloadRequest; film: Film }

/** A new plan. One that is really different makes a finished film a draft again, without its file. */
export async function changeStoryboard({
  req,
  film,
  value,
}: Command & { value: unknown }): Promise<void> {
  const reading = readStoryboard(value)
  if (!reading.ok) throw refusal(400, `${reading.message}。`)
  if (film.state === 'queued' || film.state === 'rendering')
    throw refusal(409, '短片正在合成，请先取消再修改。')
  // What the item declares is not for the storyboard to take back.
  const storyboard = { ...reading.storyboard, ai: film.storyboard.ai }
  const hash = storyboardHash(storyboard)
  if (hash === film.storyboardHash) return
  await refuseLocked({ req, film })
  if ((await unusableKeys(req, storyboard)).length > 0)
    throw refusal(400, '有一张图片或一段视频不在您能用的素材库里，请换一张。')
  const data = { storyboard, storyboardHash: hash, ...blank, state: 'draft' as const }
  await byHand({ req, film, action: 'film.edit', data })
}

/** Into the queue; the same plan in a finished film is not made again. */
export async function orderRender({ req, film }: Command): Promise<void> {
  if (film.state === 'queued' || film.state === 'rendering') return
  if (film.state === 'ready') return
  if (!(await findFfmpeg())) throw refusal(409, NO_FFMPEG)
  await refuseLocked({ req, film })
  await refuseWithdrawn(req, film)
  const now = new Date().toISOString()
  const data = { ...blank, ...atRest, state: 'queued' as const, nextAt: now, tries: 0 }
  await byHand({ req, film, action: 'film.render', data })
}

export async function cancelRender({ req, film }: Command): Promise<void> {
  // It may be claimed, or done, between the reading and the writing: then once more, from what it is now.
  for (let current: Film | undefined = film, tries = 0; current; tries++) {
    if (current.state !== 'queued' && current.state !== 'rendering')
      throw refusal(409, '短片没有在合成，不用取消。')
    try {
      const data = { ...atRest, state: 'cancelled' as const, progress: 0 }
      return await change({ req, film: current, action: 'film.cancel', data })
    } catch (error) {
      if (!(error instanceof LeaseLost) || tries === 5) throw error
    }
    current = await readFilm({ payload: req.payload, id: film.id })
  }
}

const blank = {
  progress: 0,
  error: null,
  file: null,
  covers: [],
  subtitles: null,
  measures: null,
} as unknown as Partial<Film>

type Change = Command & Pick<Parameters<typeof changeFilm>[0], 'action' | 'data'>

/** The fence goes on, so that whoever holds the film sees it at the next look. */
const change = ({ req, film, action, data }: Change) =>
  changeFilm({
    payload: req.payload,
    req,
    film,
    action,
    data: { ...data, fence: film.fence + 1 },
  })

async function byHand(args: Change): Promise<void> {
  try {
    await change(args)
  } catch (error) {
    if (!(error instanceof LeaseLost)) throw error
    throw refusal(409, '短片刚被别人改过，请刷新后再试。')
  }
}

async function refuseLocked({ req, film }: Command): Promise<void> {
  const run = await lockedBy(req, film)
  if (!run) return
  const state = run.state === 'inReview' ? '正在审核' : '已经通过审核'
  throw refusal(409, `《${run.title}》${state}，用的就是这部短片，不能再改；请另做一版。`)
}
