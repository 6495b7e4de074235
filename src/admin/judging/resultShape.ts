import type { ResultRow } from '@/campaign/results/resultRows'
import type { CampaignResultRow, CertificateRow, ObjectionRow } from '@/campaign/results/rows'
import type { TallyRow } from '@/campaign/votes/standing'

/** What `GET /api/judging/campaigns/:id/results` answers. */
export type ResultDesk = {
  campaign: {
    id: string
    title: string
    slug: string
    categories: { code: string; name: string }[]
  }
  results: (CampaignResultRow & { ties: ResultRow[][] })[]
  /** Who does what only the chair may. */
  isChair: boolean
  objections: ObjectionRow[]
  certificates: Pick<
    CertificateRow,
    'number' | 'title' | 'authors' | 'award' | 'revokedAt' | 'revokeReason'
  >[]
  votesHidden: boolean
  /** `offers`: refused comments under the work that swindle or sell votes. */
  tallies: (TallyRow & { no?: string; title?: string; offers?: number })[]
}
