import { z } from 'zod'
import type { Context, Observation, Outcome, Receipt, Rendition } from '../contract'
import type { Journal } from '../journal'
import { PublisherError } from '../errors'
import { id } from './api'
import { asApplication } from './clientToken'
import { instructionsFor } from './instructions'
import { filmOf, topicsOf } from './parts'
import { schemaOf } from './schema'
import { settingsOf } from './settings'
import { currentTicket } from './ticket'
import { watchAfter } from './watchAfter'

/** How long a phone may fetch the film: as long as somebody may leave the publishing page open. */
const FILM_SECONDS = 24 * 3600

type Links = NonNullable<Receipt['links']>

/**
 * One journaled step, `share.id`: the number by which Douyin tells us later that it was published. Until a person has
 * scanned, nothing is out: asking for a number twice does no harm, publishing twice would need two people.
 */
export const handOver = async (
  rendition: Rendition,
  journal: Journal,
  context: Context,
): Promise<Outcome> => {
  const share = await journal.step('share.id', () => newShare(context))
  const receipt = { ...share, links: await linksFor(rendition, share.ids.shareId ?? '', context) }
  return handedOff(rendition, receipt, context)
}

export const handedOff = (
  rendition: Rendition | undefined,
  receipt: Receipt,
  context: Context,
): Outcome => {
  const isWatched = settingsOf(context.account).watchOwnVideos
  return {
    state: 'handedOff',
    receipt,
    instructions: instructionsFor(rendition),
    ...(isWatched && { pollAfterMs: watchAfter(receipt.at, context.now()) }),
  }
}

/** Signed again for the same share: tickets end after two hours, the share does not. */
export const relink = async (
  { rendition, receipt, journal }: Observation,
  context: Context,
): Promise<Links> => {
  const step = journal.findLast(({ step, kind }) => step === 'share.id' && kind === 'receipt')
  const known = receipt?.ids.shareId ?? (step?.detail as Partial<Receipt> | undefined)?.ids?.shareId
  if (!rendition || !known)
    throw new PublisherError('这次投递没有可以重新生成的二维码', {
      kind: 'manual',
      code: 'noShare',
      remedy: '请下载发布包，在手机上用抖音 App 手动发布。',
    })
  return linksFor(rendition, known, context)
}

const newShare = async (context: Context): Promise<Receipt> => {
  const { share_id: shareId } = await asApplication(context, {
    api: 'share-id/',
    query: { need_callback: 'true' },
    mutating: true,
    answer: z.object({ share_id: id }),
  })
  return { ids: { shareId }, at: context.now().toISOString() }
}

const linksFor = async (
  rendition: Rendition,
  shareId: string,
  context: Context,
): Promise<Links> => {
  const { ticket } = await currentTicket(context)
  const href = schemaOf({
    ticket,
    nonceStr: nonce(context),
    timestamp: String(Math.floor(context.now().getTime() / 1000)),
    clientKey: context.credentials.clientKey ?? '',
    shareId,
    videoPath: context.share(filmOf(rendition).key, FILM_SECONDS),
    title: rendition.parts.title ?? '',
    shortTitle: rendition.parts.shortTitle,
    topics: topicsOf(rendition),
    privateStatus: settingsOf(context.account).privateStatus,
  })
  return [{ label: '用抖音扫码发布', href, qr: true }]
}

/** Letters and digits only: it is signed unescaped and sent escaped. */
const nonce = ({ random }: Context): string =>
  Array.from({ length: 16 }, () => Math.floor(random() * 36).toString(36)).join('')
