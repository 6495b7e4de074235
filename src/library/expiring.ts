import type { PayloadRequest, Where } from 'payload'

/** Long enough to ask for a prolongation, short enough to be read. */
export const WARN_DAYS = 7

export type Expiring = {
  id: number | string
  alt: string
  /** Which of the two ends first. */
  which: 'licence' | 'portrait'
  until: string
}

/** What of the library may not be shown any more, or not for long; bin and unlicensed things aside. */
export const expiringBefore = (until: Date): Where => ({
  or: [
    { licenceUntil: { less_than: until.toISOString() } },
    {
      and: [
        { portrait: { equals: 'granted' } },
        { portraitUntil: { less_than: until.toISOString() } },
      ],
    },
  ],
})

export const warnUntil = (now: Date): Date => new Date(now.getTime() + WARN_DAYS * 86_400_000)

/** Of the person's own organizations, what is in public use first, then by its end. */
export async function expiringFor({
  req,
  now,
  reach,
  limit,
}: {
  req: PayloadRequest
  now: Date
  reach: Where
  limit: number
}): Promise<{ rows: Expiring[]; total: number }> {
  const { docs, totalDocs } = await req.payload.find({
    collection: 'media',
    where: { and: [reach, expiringBefore(warnUntil(now))] },
    select: { alt: true, filename: true, licenceUntil: true, portrait: true, portraitUntil: true },
    sort: ['-released', 'licenceUntil'],
    limit,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return { total: totalDocs, rows: docs.map(rowOf) }
}

type Row = {
  id: number | string
  alt?: string | null
  filename?: string | null
  licenceUntil?: string | null
  portrait?: string | null
  portraitUntil?: string | null
}

function rowOf({ id, alt, filename, licenceUntil, portrait, portraitUntil }: Row): Expiring {
  const face = portrait === 'granted' ? portraitUntil : undefined
  const which = face && (!licenceUntil || face < licenceUntil) ? 'portrait' : 'licence'
  return {
    id,
    alt: alt || filename || '',
    which,
    until: (which === 'portrait' ? face : licenceUntil) ?? '',
  }
}
