import type { Endpoint } from 'payload'
import { returnAuthorization } from '@/accounts/authorization/endpoints'
import { judgingEndpoints } from '@/campaign/judging/endpoints'
import { resultEndpoints } from '@/campaign/results/endpoints'
import { callbackEndpoints } from '@/distribution/callbacks'
import { opinionFigureEndpoints } from '@/opinion/figureEndpoints'
import { sharedEndpoint } from '@/content/sharedEndpoint'
import { siteEndpoints } from '@/site/endpoints'
import { healthEndpoint } from './health'
import { metricsEndpoint } from './prometheus'

/** Endpoints of the whole API, beside the collections' own. */
export const apiEndpoints: Endpoint[] = [
  healthEndpoint,
  metricsEndpoint,
  ...siteEndpoints,
  sharedEndpoint,
  ...callbackEndpoints,
  returnAuthorization,
  ...judgingEndpoints,
  ...resultEndpoints,
  ...opinionFigureEndpoints,
]
