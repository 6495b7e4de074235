import crypto from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { sameId } from '@/access/scope'
import { takeIn } from '@/comments/ingest/takeIn'
import { readSettings } from '@/comments/settings'
import { inTransaction } from '@/database/inTransaction'
import { setColumns } from '@/database/setColumns'
import { refusal } from '@/distribution/answer'
import { withoutPerson } from '@/members/demandMember'
import { keyedHash } from '@/members/phone'
import type { Member } from '@/payload-types'
import type { AgeSaid } from './ages'
import { ageOf } from './ages'
import { demandGuestProof } from './captchaOf'
import { demandText } from './cleanText'
import { commentOf, commentWhere, isPublic } from './commentRow'
import { newGuest } from './guest'
import { demandRoom } from './limits'
import type { CommentedItem } from './mayComment'
import { closedWords, demandLiveItem, membersOnly } from './mayComment'
import { nameOf } from './nameOf'
import type { Given } from './readGiven'
import type { Speaker } from './speaker'
import { isOwn, speakerOf } from './speaker'
import type { CommentPicture } from './takePicture'
import { dropPicture, remakePicture, storePicture } from './takePicture'

export type Posted = { id: Id; isNew: boolean; item: CommentedItem; cookie?: string }

/** Takes in what a member or a guest says under an item that is live, once; it waits for judgement. */
export async function postComment(
  req: PayloadRequest,
  { fields, picture: sent }: Given,
  now = new Date(),
): Promise<Posted> {
  const item = await demandLiveItem(req, { kind: fields.kind, item: fields.item, now })
  const { siteComments } = await readSettings(req.payload)
  const closed = closedWords(item, siteComments)
  if (closed) throw refusal(409, closed)
  const asked = await speakerOf(req)
  if (siteComments === 'members' && !asked.member) throw refusal(401, membersOnly)
  // A cookie is made for whoever has none only now: without it nobody finds their own words again.
  const fresh = asked.member || asked.guestKey ? undefined : newGuest(req)
  const speaker: Speaker = fresh ? { guestKey: fresh.key } : asked
  const text = demandText(fields.text, { hasPicture: Boolean(sent) })
  const age = ageOf(fields, now)
  const name = nameOf({ member: speaker.member, name: fields.name, age: age.age })
  const key = keyOf(req, speaker, fields.once)
  const known = await commentWhere(req, { key: { equals: key } })
  if (known) {
    if (!isOwn(speaker, known)) throw refusal(409, '请刷新页面，再提交一次。')
    return { id: known.id, isNew: false, item }
  }
  const parent = await parentOf(req, { item, given: fields.parent, speaker })
  if (sent && age.age === 'child')
    throw refusal(400, '未满 14 周岁的留言不能带图片，请去掉图片再提交。')
  if (!speaker.member)
    await demandGuestProof(req, {
      proof: { altcha: fields.altcha, question: fields.question, answer: fields.answer },
      guestKey: speaker.guestKey,
      kind: item.kind,
      item: item.id,
      now,
    })
  await demandRoom(req, { deed: 'comment', speaker, now })
  const picture = sent && (await storePicture(await remakePicture(sent), req.payload.secret))
  try {
    const taken = await store(req, { item, speaker, key, text, name, age, parent, picture, now })
    return { ...taken, item, ...(fresh && { cookie: fresh.cookie }) }
  } catch (error) {
    if (picture) await dropPicture(picture)
    throw error
  }
}

type Storing = {
  item: CommentedItem
  speaker: Speaker
  key: string
  text: string
  name: string
  age: AgeSaid
  parent?: { key: string }
  picture?: CommentPicture
  now: Date
}

async function store(
  req: PayloadRequest,
  { item, speaker, key, text, name, age, parent, picture, now }: Storing,
): Promise<{ id: Id; isNew: boolean }> {
  const { member, guestKey } = speaker
  return inTransaction(
    { payload: req.payload, req: await withoutPerson(req), label: 'comment' },
    async (inside) => {
      const { id, isNew } = await takeIn({
        payload: req.payload,
        req: inside,
        said: {
          key,
          channel: 'web',
          kind: item.kind,
          item: String(item.id),
          itemTitle: item.title,
          organization: item.organization,
          external: externalOf(age),
          text,
          author: member ? authorOf(member) : `guest:${guestKey}`,
          authorName: name,
          ...(member ? { member: member.id } : { guestKey }),
          ...(parent && { parentKey: parent.key }),
          ...(picture && { picture }),
          at: now,
        },
      })
      // Channels' names are masked there; ours say nothing of a person to begin with.
      await setColumns({
        payload: req.payload,
        req: inside,
        collection: 'comments',
        id,
        data: { authorName: name },
      })
      return { id, isNew }
    },
  )
}

const authorOf = (member: Member) => `member:${member.id}`

/** What the desk has to know of whoever says to be a minor. */
const externalOf = ({ age, guardian }: AgeSaid): Record<string, string> => ({
  ...(age !== 'adult' && { age }),
  ...(guardian && { guardian: guardian.version, guardianAt: guardian.at }),
})

/** The same words sent twice are one comment: by the page's own number, which is nobody's but the speaker's. */
function keyOf(req: PayloadRequest, { member, guestKey }: Speaker, once: unknown): string {
  const given = typeof once === 'string' && /^[\w-]{8,64}$/.test(once) ? once : undefined
  if (!given) return `web:${crypto.randomUUID()}`
  const owner = member ? authorOf(member) : `guest:${guestKey}`
  return `web:${keyedHash(`${owner} ${given}`, req.payload.secret, 'once')}`
}

/** What is answered: shown, or one's own, under the same item. An answer to an answer stands beside it: one level. */
async function parentOf(
  req: PayloadRequest,
  { item, given, speaker }: { item: CommentedItem; given: unknown; speaker: Speaker },
): Promise<{ key: string } | undefined> {
  if (given === undefined || given === null || given === '') return undefined
  const row = await commentOf(req, given)
  const isHere = row?.kind === item.kind && sameId(row.item, String(item.id)) && !row.goneAt
  if (!row || !isHere || !(isPublic(row) || isOwn(speaker, row)))
    throw refusal(404, '您回复的留言已经不在了，可以直接发表一条新的。')
  if (row.parent === undefined || row.parent === null) return { key: row.key }
  const above = await commentOf(req, row.parent)
  return { key: above?.key ?? row.key }
}
