import { readCall } from '@/campaign/openCall'
import type { PreviewPage } from '../preview/previewPages'
import { CampaignPage } from './CampaignPage'
import { readCampaign } from './readCampaign'
import { WorkPage } from './WorkPage'

export const campaignPreview: PreviewPage = async (previewed) => (
  <CampaignPage call={await readCampaign(previewed)} />
)

export const workPreview: PreviewPage = async ({ payload, item }) => (
  <WorkPage item={item} call={await readCall({ payload }, { id: item.doc.campaign })} />
)
