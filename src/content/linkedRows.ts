import type { Payload, PayloadRequest } from 'payload'
import type { LinkedRows } from './compose/compose'
import type { Kind } from './kinds'
import { linkedOfArtwork, linkedOfExhibition } from './linkedArtworks'
import { linkedOfEntry } from './linkedEntries'
import { linkedOfWorker } from './linkedStudios'
import type { Snapshot } from './snapshot'

export type Reading = { payload: Payload; req?: PayloadRequest; snapshot: Snapshot; item?: string }

/** Reads what a kind's content needs of other collections. Only what is live: nothing unapproved goes out with it. */
export type ReadLinked = (reading: Reading) => Promise<LinkedRows>

const READERS: Partial<Readonly<Record<Kind, ReadLinked>>> = {
  'model-workers': linkedOfWorker,
  exhibitions: linkedOfExhibition,
  artworks: linkedOfArtwork,
  submissions: linkedOfEntry,
}

const none: LinkedRows = { rows: {}, media: [] }

export const linkedRows = async (kind: Kind, reading: Reading): Promise<LinkedRows> =>
  (await READERS[kind]?.(reading)) ?? none
