import type { Payload } from 'payload'
import { keepBriefly } from '@/database/keepBriefly'
import { readSite } from './data/site'

// A crowd that votes asks before every vote; a day that is set is seen within this time.
const kept = keepBriefly<boolean>(5_000)

/** Is today a day of mourning? Pages are grey then, and voting, liking and what else is merry pauses. */
export const isMourning = (payload: Payload, now = new Date()): Promise<boolean> =>
  kept(payload, now.toISOString().slice(0, 13), async () => (await readSite(payload, now)).isGrey)
