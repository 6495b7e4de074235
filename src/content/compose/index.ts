import type { Kind } from '../kinds'
import { composeArtwork } from './artworks'
import { composeCampaign } from './campaigns'
import type { Compose } from './compose'
import { composeExhibition } from './exhibitions'
import { composeModelWorker } from './modelWorkers'
import { composeStudio } from './studios'
import { composeSubmission } from './submissions'

/** One mapper a kind; what is not here is title, digest, body and cover. */
export const COMPOSE: Partial<Readonly<Record<Kind, Compose>>> = {
  'model-workers': composeModelWorker,
  studios: composeStudio,
  exhibitions: composeExhibition,
  artworks: composeArtwork,
  campaigns: composeCampaign,
  submissions: composeSubmission,
}
