import type { Payload } from 'payload'
import { keepBriefly } from '@/database/keepBriefly'
import { readSite } from './data/site'

// A crowd that votes asks before every vote; a day that is set is seen within this time.
const kept = keepBriefly<boolean>(1_000)

/** Is today a day of mourning? Pages are grey then, and voting, liking and what else is merry pauses. */
export const isMourning = (payload: Payload, now = new Date()): Promise<boolean> =>
  kept.read(
    payload,
    now.toISOString().slice(0, 13),
    async () => (await readSite(payload, now)).isGrey,
  )

/** For whoever sets the day. */
export const forgetMourning = (payload: Payload): void => kept.forget(payload)
