import type { FileFacts, Refusal } from '@media/intake/types'

/**
 * What `GET /api/uploads/<id>` answers. `receiving`: bytes are missing; `checking`: all there, being judged;
 * `ready`: in the library as `media`; `refused`: judged and thrown away, `refusal` says why.
 */
export type UploadView = {
  id: string
  name: string
  bytes: number
  offset: number
  state: 'receiving' | 'checking' | 'ready' | 'refused'
  purpose: string
  entry?: string
  slot?: string
  media?: number | string
  /** `reused`: the organization's library had the same bytes; `media` is that row. */
  facts?: FileFacts & { reused?: boolean }
  refusal?: Refusal
  /** Used in the entry already. */
  attached?: true
  expiresAt: string
}
