import type { PayloadRequest } from 'payload'
import { record } from '@/audit/record'
import { showReplies } from '@/comments/replies/showReplies'
import { inTransaction } from '@/database/inTransaction'
import { setColumns } from '@/database/setColumns'
import { refusal } from '@/distribution/answer'
import { memberActor, withoutPerson } from '@/members/demandMember'
import { commentOf } from './commentRow'
import type { Speaker } from './speaker'
import { isOwn } from './speaker'

/**
 * Its author takes a comment back: nobody sees it from now on, the words stay sealed as evidence. A ticket it opened goes
 * on. Twice is once. Throws 404.
 */
export async function takeBack(
  req: PayloadRequest,
  { id, speaker, now = new Date() }: { id: unknown; speaker: Speaker; now?: Date },
): Promise<{ takenBack: true }> {
  const inside = await withoutPerson(req)
  return inTransaction(
    { payload: req.payload, req: inside, label: 'take back' },
    async (within) => {
      const comment = await commentOf(within, id)
      // What was said elsewhere is taken back there.
      if (!comment || comment.channel !== 'web' || !isOwn(speaker, comment))
        throw refusal(404, '没有这条留言，或者它不是您在这台设备上发表的。')
      if (comment.goneAt) return { takenBack: true }
      await setColumns({
        payload: req.payload,
        req: within,
        collection: 'comments',
        id: comment.id,
        data: {
          goneAt: now.toISOString(),
          isShown: false,
          isQueued: false,
          // What nobody judged yet is judged by nobody now; a machine at work on it loses its turn.
          ...(comment.state === 'pending' && { state: 'deleted', hiddenReason: '本人已删除。' }),
          fence: (comment.fence ?? 0) + 1,
          nextAt: null,
          leaseOwner: null,
          leaseUntil: null,
        },
      })
      await showReplies({ req: within, comment: comment.id, isShown: false })
      await record(within, {
        action: 'comment.takeBack',
        target: { kind: 'comments', id: comment.id, title: comment.itemTitle ?? '' },
        organization: comment.organization,
        detail: { from: comment.state },
        actor: speaker.member ? memberActor(speaker.member) : { id: 'guest', name: '访客' },
      })
      return { takenBack: true }
    },
  )
}
