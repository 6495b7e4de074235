import { z } from 'zod'
import { draftOf } from './drafts'
import { Refused } from './errors'
import { ok, type Call, type Endpoints, type Reply } from './world'

const MAX_PREVIEWS = 200

/** channels.md §1.6; sendall, send, get and delete belong here too. */
export const massEndpoints: Endpoints = {
  'message/mass/preview': {
    method: 'POST',
    body: 'json',
    needs: 'mass',
    daily: 100,
    run: (call) => preview(call),
  },
}

const previewSchema = z.object({
  touser: z.string().min(1).optional(),
  towxname: z.string().min(1).optional(),
  msgtype: z.literal('mpnews'),
  mpnews: z.object({ media_id: z.string() }),
})

/** Shows a draft to one follower; the draft stays in its box. towxname wins over touser, as documented. */
const preview = ({ owner, json, world }: Call): Reply => {
  const body = previewSchema.safeParse(json)
  if (!body.success) throw new Refused(47001)
  const { touser, towxname, mpnews } = body.data
  const to = towxname ?? touser
  if (!to) throw new Refused(47001)
  const draft = draftOf(owner, mpnews)
  if (owner.account.strangers.includes(to)) throw new Refused(43004)
  const msgId = world.number()
  owner.previews.push({
    at: world.now(),
    to,
    title: draft.articles[0]?.title ?? '',
    mediaId: draft.mediaId,
    msgId,
  })
  if (owner.previews.length > MAX_PREVIEWS) owner.previews.shift()
  return ok({ errmsg: 'preview success', msg_id: msgId })
}
