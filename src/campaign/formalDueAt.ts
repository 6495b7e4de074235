import type { PayloadRequest } from 'payload'
import { deskCalendar } from '@/distribution/slotCalendar'
import { afterWorkingDays } from './results/workingDays'

/** The promise to authors: an answer within one working day. */
export async function formalDueAt({
  req,
  from,
}: {
  req: PayloadRequest
  from: Date
}): Promise<string> {
  const { days } = await deskCalendar({ payload: req.payload, req })
  return afterWorkingDays(from, 1, days).toISOString()
}
