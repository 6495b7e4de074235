import type { Context, Outcome, Prepared, Receipt, Rendition } from '../contract'
import type { Journal } from '../journal'
import { PublisherError } from '../errors'
import { addDraft } from './addDraft'
import { call } from './api'
import { articlesOf } from './article'
import { foundIn } from './found'
import { handOff, isHandOff } from './handOff'
import { audienceFor, massSend, SEND_STEP } from './massSend'
import { findPublished } from './ours'
import { pollAfter } from './pollAfter'
import { readBack } from './readBack'
import { settingsOf } from './settings'

const SUBMIT_STEP = 'freepublish.submit'

/**
 * Two journaled steps: `draft.add`, then `freepublish.submit`, or `mass.sendall` for an account that sends to its
 * followers. In between the draft is read back. A step's call runs at most one request that may have succeeded.
 * Outcome: `accepted` with `publishId` or `msgId`; `handedOff` when a person has to publish; `published` when somebody
 * already did.
 */
export const commit = async (
  rendition: Rendition,
  prepared: Prepared,
  journal: Journal,
  context: Context,
): Promise<Outcome> => {
  const added = await journal.step('draft.add', () => addDraft(rendition, prepared, context))
  // An observation may have found more than the draft: an editor was quicker.
  if (added.ids.articleId) return { state: 'published', receipt: added }
  const isBegun = journal.entries.some(({ step }) => step === SUBMIT_STEP || step === SEND_STEP)
  const draft = isBegun ? added : await readBack(added, articlesOf(rendition, prepared), context)
  const audience = audienceFor(rendition, journal.entries, context)
  if (!audience && settingsOf(context.account).mode === 'draft')
    return handOff(draft, 'mode', context)
  try {
    if (audience) return await massSend({ draft, audience, journal, context })
    return await publish(draft, journal, context)
  } catch (error) {
    if (!(error instanceof PublisherError)) throw error
    if (isHandOff(error.code)) return handOff(draft, error.code, context)
    const published = error.code === '40007' && (await publishedByHand(rendition, draft, context))
    if (published) return { state: 'published', receipt: published }
    throw error
  }
}

const publish = async (draft: Receipt, journal: Journal, context: Context): Promise<Outcome> => {
  const submitted = await journal.step(SUBMIT_STEP, () => submit(draft, context))
  const receipt = { ...submitted, ids: { ...draft.ids, ...submitted.ids }, note: draft.note }
  if (submitted.ids.articleId) return { state: 'published', receipt }
  return { state: 'accepted', receipt, pollAfterMs: pollAfter(receipt.at, context.now()) }
}

const submit = async (draft: Receipt, context: Context): Promise<Receipt> => {
  const { mediaId } = draft.ids
  const answer = await call(context, 'submitPublish', { media_id: mediaId })
  const ids = {
    publishId: answer.publish_id,
    ...(answer.msg_data_id && { msgDataId: answer.msg_data_id }),
  }
  return { ids, at: context.now().toISOString() }
}

/** 40007: the draft has left the box. If the article is out, that was a person, and the work is done. */
const publishedByHand = async (
  rendition: Rendition,
  draft: Receipt,
  context: Context,
): Promise<Receipt | undefined> => {
  const search = await findPublished(rendition, new Date(draft.at), context)
  if (search?.result !== 'found') return undefined
  return {
    ...foundIn(search, draft),
    at: context.now().toISOString(),
    note: '文章已由人在公众平台发布。',
  }
}
