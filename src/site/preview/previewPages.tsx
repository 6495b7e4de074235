import type { Payload } from 'payload'
import type { ReactNode } from 'react'
import type { Kind } from '@/content/kinds'
import { ArticlePage } from '../components/ArticlePage'
import { asArticle } from '../data/article'
import { campaignPreview, workPreview } from '../campaigns/previews'
import type { LiveItem } from '../data/liveItem'
import { artworkPreview, exhibitionPreview } from '../exhibitions/previews'
import { profilePreview, studioPreview } from '../modelWorkers/previews'

export type Previewed = { payload: Payload; item: LiveItem; now: Date }

/** The page of a kind around a record that need not be live; `item` says what the desk wrote last. */
export type PreviewPage = (previewed: Previewed) => Promise<ReactNode>

/** The public page of each kind, for a draft; what is not here reads as an article. */
const PAGES: Partial<Readonly<Record<Kind, PreviewPage>>> = {
  'model-workers': profilePreview,
  studios: studioPreview,
  exhibitions: exhibitionPreview,
  artworks: artworkPreview,
  campaigns: campaignPreview,
  submissions: workPreview,
}

export const previewPage = ({ item, ...rest }: Previewed): Promise<ReactNode> =>
  (PAGES[item.kind] ?? articlePreview)({ item, ...rest })

const articlePreview: PreviewPage = async ({ payload, item, now }) => (
  <ArticlePage article={await asArticle({ payload, item, now })} />
)
