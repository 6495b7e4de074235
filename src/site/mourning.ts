import type { Payload } from 'payload'
import { readSite } from './data/site'

/** Is today a day of mourning? Pages are grey then, and voting, liking and what else is merry pauses. */
export const isMourning = async (payload: Payload, now = new Date()): Promise<boolean> =>
  (await readSite(payload, now)).isGrey
