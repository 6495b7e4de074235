import type { Payload, PayloadRequest } from 'payload'
import type { Finding } from '@publishers/contract'
import { artworkFindings } from './findings/artworks'
import { campaignFindings } from './findings/campaigns'
import { filmedPortraitFindings } from './findings/consent'
import { exhibitionFindings } from './findings/exhibitions'
import { fileFindings } from './findings/files'
import { modelWorkersFindings } from './findings/modelWorkers'
import { newsFindings } from './findings/news'
import { studiosFindings } from './findings/studios'
import { submissionFindings as entryFindings } from './findings/submissions'
import { coverFindings } from './findings/words'
import { filmSources } from './filmSources'
import type { Kind } from './kinds'
import { mediaRows, withoutEvidence } from './mediaRows'
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
  // Evidence is not shown to anybody, so it needs no licence.
  const shown = await mediaRows({ payload, req, snapshot: withoutEvidence(snapshot) })
  // A film shows what it was made of.
  const filmed = await filmSources({ payload, req, snapshot })
  const files = new Map([...shown, ...filmed])
  return [
    ...OWN_RULES[kind](snapshot, now),
    ...(kind === 'model-workers' ? filmedPortraitFindings(snapshot, filmed.values()) : []),
    ...coverFindings(snapshot),
    ...[...files.values()].flatMap((row) => fileFindings(row, now)),
  ]
}

const OWN_RULES: Readonly<Record<Kind, (snapshot: Snapshot, now: Date) => Finding[]>> = {
  news: newsFindings,
  'model-workers': modelWorkersFindings,
  studios: studiosFindings,
  exhibitions: exhibitionFindings,
  artworks: artworkFindings,
  campaigns: campaignFindings,
  submissions: entryFindings,
}
