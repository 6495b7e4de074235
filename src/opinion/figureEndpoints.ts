import type { Endpoint, PayloadRequest } from 'payload'
import { beijingDay } from '@/beijing'
import { csvResponse } from '@/campaign/csv'
import { answer, refusal } from '@/distribution/answer'
import { readBrief } from './brief'
import { briefRows } from './briefRows'
import { isDay } from './buckets'
import { chosenOf, readTrend } from './trend'

/**
 * `GET /api/opinion/trend?from&to&channel&kind&item&organization` → counts by the hour of Beijing and by tone, channel, intent and
 * item, at most 31 days. `GET /api/opinion/brief?date=2026-11-21&organization` → one day; `…/brief.csv` the same to download.
 * Counts alone, of the organizations whose comments the person reads. Errors: 400 no such time, 401, 403, 404.
 */
export const opinionFigureEndpoints: Endpoint[] = [
  {
    path: '/opinion/trend',
    method: 'get',
    handler: async (req) => answer(await readTrend(req, await chosenOf(req, new Date()))),
  },
  {
    path: '/opinion/brief',
    method: 'get',
    handler: async (req) => answer(await briefAsked(req)),
  },
  {
    path: '/opinion/brief.csv',
    method: 'get',
    handler: async (req) => {
      const brief = await briefAsked(req)
      return csvResponse(`舆情日报 ${brief.date}.csv`, briefRows(brief))
    },
  },
]

function briefAsked(req: PayloadRequest) {
  if (!req.user) throw refusal(401, '请先登录。')
  const asked = new URL(req.url ?? '', 'http://here').searchParams
  const now = new Date()
  const date = asked.get('date') ?? beijingDay(now)
  if (!isDay(date)) throw refusal(400, '日期应写作 2026-11-21，并且是日历上有的一天。')
  const organization = (asked.get('organization') ?? '').slice(0, 60)
  return readBrief(req, { date, organization, now })
}
