import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { networkOf } from '@/campaign/votes/voter'
import { refusal } from '@/distribution/answer'
import { countUp } from '@/distribution/platformState'
import { keyedHash } from '@/members/phone'
import type { Speaker } from './speaker'

type Bound = { limit: number; minutes: number }
type Bounds = { member: Bound[]; guest: Bound[]; address: Bound[] }

/**
 * A person writes a few a minute; a workplace or a school shares one address, so that bound is wide for members and
 * narrower for guests, who can throw their cookie away.
 */
const BOUNDS = {
  comment: {
    member: [
      { limit: 6, minutes: 1 },
      { limit: 60, minutes: 60 },
    ],
    guest: [
      { limit: 3, minutes: 1 },
      { limit: 20, minutes: 60 },
    ],
    address: [{ limit: 120, minutes: 60 }],
  },
  object: {
    member: [{ limit: 20, minutes: 60 }],
    guest: [{ limit: 20, minutes: 60 }],
    address: [{ limit: 120, minutes: 60 }],
  },
  report: {
    member: [{ limit: 20, minutes: 60 }],
    guest: [{ limit: 10, minutes: 60 }],
    address: [{ limit: 60, minutes: 60 }],
  },
} as const satisfies Record<string, Bounds>

export type Deed = keyof typeof BOUNDS

/** Counts this attempt. Throws 429 in words, with the seconds to wait as `waitSeconds`, when there is no room for it. */
export async function demandRoom(
  req: PayloadRequest,
  { deed, speaker, now }: { deed: Deed; speaker: Speaker; now: Date },
): Promise<void> {
  const { member, guest, address } = BOUNDS[deed]
  const network = keyedHash(
    networkOf(req.headers.get('x-client-ip') ?? ''),
    req.payload.secret,
    'address',
  )
  const own = speaker.member ? `m:${speaker.member.id as Id}` : `g:${speaker.guestKey ?? ''}`
  const counted: [string, readonly Bound[]][] = [
    [own, speaker.member ? member : guest],
    [speaker.member ? `am:${network}` : `ag:${network}`, address],
  ]
  for (const [who, bounds] of counted)
    for (const { limit, minutes } of bounds) {
      const length = minutes * 60_000
      const slot = Math.floor(now.getTime() / length)
      const end = (slot + 1) * length
      const count = await countUp({
        payload: req.payload,
        key: `${deed}:${minutes}:${slot}:${who}`,
        limit,
        expiresAt: new Date(end + 60_000),
      })
      if (count === undefined) throw tooOften(Math.ceil((end - now.getTime()) / 1000))
    }
}

const tooOften = (waitSeconds: number) =>
  Object.assign(
    refusal(
      429,
      waitSeconds < 90
        ? `提交得太快了，请 ${waitSeconds} 秒后再试；写好的内容不会丢。`
        : `提交得太多了，请 ${Math.ceil(waitSeconds / 60)} 分钟后再试；写好的内容不会丢。`,
    ),
    { waitSeconds },
  )
