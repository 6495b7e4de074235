import type { Payload } from 'payload'
import type { Commenting, CommentPage } from '@publishers/comments'
import { takeIn, takeInAll } from '../ingest/takeIn'
import type { Said, TakenIn } from '../ingest/said'
import { adoptImported } from './adoptImported'
import { saidOf } from './saidOf'
import type { Source } from './source'
import { withoutOwnReplies } from './withoutOwnReplies'

type Taking = { payload: Payload; source: Source; commenting: Commenting; page: CommentPage }

/** Stores a page. One comment that cannot be stored costs itself, not the others; it comes again with the next reading. */
export async function takePage({
  payload,
  source,
  commenting,
  page,
}: Taking): Promise<{ isNew: number; isEdit: number }> {
  const showsElectedOnly = commenting.showsElectedOnly === true
  const all = page.comments.flatMap((comment) => saidOf(source, comment, showsElectedOnly))
  const said = await withoutOwnReplies(payload, all)
  await adoptImported({ payload, source, said })
  const taken = await takeInAll({ payload, said }).then(
    (all) => all.map((each, at) => ({ ...each, said: said[at] as Said })),
    (err: unknown) => {
      payload.logger.warn({ msg: 'a page of comments is taken one by one', err })
      return oneByOne(payload, said)
    },
  )
  return {
    // An answer that is a part of its comment is counted by no channel.
    isNew: taken.filter((each) => each.isNew && !isPart(each.said)).length,
    isEdit: taken.filter(({ isEdit }) => isEdit).length,
  }
}

const isPart = ({ key, parentKey }: Said) => key === `${parentKey}:reply`

type Taken = TakenIn & { said: Said }

async function oneByOne(payload: Payload, said: readonly Said[]): Promise<Taken[]> {
  const taken: Taken[] = []
  for (const each of said)
    try {
      taken.push({ ...(await takeIn({ payload, said: each })), said: each })
    } catch (err) {
      payload.logger.error({ msg: `comment ${each.key} could not be stored`, err })
    }
  return taken
}
