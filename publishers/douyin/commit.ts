import { z } from 'zod'
import type { Context, Outcome, Prepared, Receipt, Rendition } from '../contract'
import type { Journal } from '../journal'
import { PublisherError, type ErrorKind } from '../errors'
import { id } from './api'
import { handOver } from './handOff'
import { videoById } from './ownVideos'
import { filmOf } from './parts'
import { pollAfter } from './pollAfter'
import { settingsOf } from './settings'
import { asUser } from './userToken'

/**
 * Hand-off: one journaled step, `share.id`, then a person. Server: one journaled step, `video.create`, and Douyin's
 * review; outcome `accepted` with `itemId`. Only a look at the work says that it is out.
 */
export const commit = async (
  rendition: Rendition,
  prepared: Prepared,
  journal: Journal,
  context: Context,
): Promise<Outcome> => {
  if (settingsOf(context.account).mode !== 'server') return handOver(rendition, journal, context)
  const receipt = await journal.step('video.create', () =>
    create({ rendition, prepared, key: journal.key, context }),
  )
  return { state: 'accepted', receipt, pollAfterMs: pollAfter(receipt.at, context.now()) }
}

type Creating = { rendition: Rendition; prepared: Prepared; key: string; context: Context }

const create = async ({ rendition, prepared, key, context }: Creating): Promise<Receipt> => {
  const videoId = prepared.refs.video?.videoId ?? ''
  const imageId = prepared.refs.cover?.imageId
  const { coverSeconds, privateStatus } = settingsOf(context.account)
  try {
    const { item_id: itemId } = await asUser(context, {
      api: 'api/douyin/v1/video/create_video/',
      json: {
        video_id: videoId,
        text: rendition.parts.text ?? '',
        private_status: privateStatus,
        ...(imageId ? { custom_cover_image_url: imageId } : { cover_tsp: coverSeconds }),
      },
      mutating: true,
      answer: z.object({ item_id: id }),
    })
    return { ids: { itemId, videoId }, at: context.now().toISOString() }
  } catch (error) {
    if (!(error instanceof PublisherError) || !DOUBTFUL.includes(error.kind)) throw error
    return afterRefusal({ error, videoId, name: `${filmOf(rendition).key}:${key}`, context })
  }
}

/** Refusals that may be about a film that is out already. */
const DOUBTFUL: readonly ErrorKind[] = ['content', 'duplicate', 'unknown']

type Refused = { error: PublisherError; videoId: string; name: string; context: Context }

/** A video id is taken once: refused as a bad parameter, it may be the id of a work that is there already. */
const afterRefusal = async ({ error, videoId, name, context }: Refused): Promise<Receipt> => {
  const work = await videoById(videoId, context)
  if (work)
    return {
      ids: { itemId: work.item_id, videoId },
      ...(work.share_url && { url: work.share_url }),
      at: context.now().toISOString(),
      note: '抖音上已有用这个视频发布的作品，没有重复发布。',
    }
  // Perhaps the upload itself is spoilt: another attempt begins with a new one.
  if (error.kind === 'content') await context.refs.forget('video', name)
  throw error
}
