import type { Payload } from 'payload'
import { beijingDay } from '@/beijing'

/** What every page says about the site itself. */
export type Site = {
  name: string
  tagline?: string
  banner?: string
  sponsor?: string
  icpNo?: string
  policeNo?: string
  reportPhone?: string
  reportEmail?: string
  contact?: string
  copyright?: string
  about?: string
  /** Are pages grey today (公祭日, 全国哀悼日)? */
  isGrey: boolean
}

export async function readSite(payload: Payload, now = new Date()): Promise<Site> {
  const stored = (await payload.findGlobal({
    slug: 'site-settings',
    overrideAccess: false,
    depth: 0,
  })) as unknown as Record<string, unknown>
  const text = (name: string) =>
    typeof stored[name] === 'string' && stored[name] !== '' ? String(stored[name]) : undefined
  return {
    name: text('siteName') ?? '工媒矩阵',
    tagline: text('tagline'),
    banner: text('banner'),
    sponsor: text('sponsor'),
    icpNo: text('icpNo'),
    policeNo: text('policeNo'),
    reportPhone: text('reportPhone'),
    reportEmail: text('reportEmail'),
    contact: text('contact'),
    copyright: text('copyright'),
    about: text('about'),
    isGrey: isBetween({ from: text('greyFrom'), until: text('greyUntil'), now }),
  }
}

/** Both days count whole, in the desk's own zone; without an end it is one day. */
export function isBetween({
  from,
  until,
  now,
}: {
  from?: string
  until?: string
  now: Date
}): boolean {
  if (!from) return false
  const today = beijingDay(now)
  return today >= beijingDay(from) && today <= beijingDay(until ?? from)
}
