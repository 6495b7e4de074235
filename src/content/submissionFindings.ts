import type { Payload, PayloadRequest } from 'payload'
import type { Finding } from '@publishers/contract'
import { newsFindings } from './findings/news'
import { pictureFindings } from './findings/pictures'
import { coverFindings, titleFindings } from './findings/words'
import type { Kind } from './kinds'
import { mediaRows } from './mediaRows'
import type { Snapshot } from './snapshot'

type Args = { payload: Payload; req?: PayloadRequest; kind: Kind; snapshot: Snapshot; now: Date }

/** What is missing before an item may be submitted. A `block` names the field and what to do. */
export async function submissionFindings({
  payload,
  req,
  kind,
  snapshot,
  now,
}: Args): Promise<Finding[]> {
  const rows = await mediaRows({ payload, req, snapshot })
  const pictures = [...rows.values()].filter(({ mimeType }) => mimeType?.startsWith('image/'))
  return [
    ...OWN_RULES[kind](snapshot),
    ...coverFindings(snapshot),
    ...pictures.flatMap((row) => pictureFindings(row, now)),
  ]
}

const OWN_RULES: Readonly<Record<Kind, (snapshot: Snapshot) => Finding[]>> = {
  news: newsFindings,
  'model-workers': titleFindings,
  studios: titleFindings,
  exhibitions: titleFindings,
  artworks: titleFindings,
  campaigns: titleFindings,
  submissions: titleFindings,
}
