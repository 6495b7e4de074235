import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import type { Id } from '@/access/scope'
import { dayAndTime } from '@/campaign/moments'
import { voteEntry } from '@/campaign/votes/entryFacts'
import { isBlackout } from '@/campaign/votes/rule'
import { standingOf } from '@/campaign/votes/standing'

export type VoteShown = {
  id: string
  title: string
  campaign: string
  opensAt: string
  closesAt: string
  isOpen: boolean
  words: string
}

/** What a work's page says of its vote; undefined where there is none. No counts here: they are the campaign page's. */
export async function voteOf(
  payload: Payload,
  id: Id,
  now = new Date(),
): Promise<VoteShown | undefined> {
  const { defaultIDType } = payload.db
  if (!(defaultIDType === 'number' ? /^\d{1,15}$/ : /^[0-9a-f]{24}$/).test(String(id)))
    return undefined
  const spelled = defaultIDType === 'number' ? Number(id) : String(id)
  const req = await createLocalReq({}, payload)
  const entry = await voteEntry(req, spelled)
  if (!entry?.rule || !entry.shown) return undefined
  const standing = await standingOf(req, spelled)
  if (standing === 'hidden') return undefined
  const { opensAt, closesAt, perWork, perDay } = entry.rule
  const isRunning = now >= new Date(opensAt) && now < new Date(closesAt)
  const isOpen = isRunning && standing !== 'frozen'
  const rule = `每人每天可给同一件作品投 ${perWork} 票，每天最多 ${perDay} 票。`
  const words =
    now < new Date(opensAt)
      ? `投票从 ${dayAndTime(new Date(opensAt))} 开始。`
      : isRunning && !isOpen
        ? '这件作品的投票正在核查，暂停投票，作品仍可观看。'
        : isOpen
          ? `投票到 ${dayAndTime(new Date(closesAt))} 截止。${rule}${isBlackout(entry.rule, now) ? '最后 24 小时不显示票数和排名。' : ''}`
          : '投票已经结束，谢谢关注。'
  return {
    id: entry.id,
    title: entry.title,
    campaign: entry.campaign,
    opensAt,
    closesAt,
    isOpen,
    words,
  }
}
