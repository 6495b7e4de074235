import config from '@payload-config'
import { getPayload } from 'payload'
import { cache } from 'react'
import type { Kind } from '@/content/kinds'
import { asArticle } from './data/article'
import { readLiveItem } from './data/liveItem'
import { readSite } from './data/site'

export { origin } from './origin'

/** Payload's Local API, one instance a process. */
export const sitePayload = () => getPayload({ config })

/** Read once a request, whoever asks. */
export const currentSite = cache(async () => readSite(await sitePayload()))

/** The live record of a kind at its address, for the page and its head alike. */
export const liveItem = cache(async (kind: Kind, slug: string) =>
  readLiveItem({ payload: await sitePayload(), kind, slug, now: new Date() }),
)

export const liveArticle = cache(async (slug: string) => {
  const item = await liveItem('news', slug)
  return item && asArticle({ payload: await sitePayload(), item, now: new Date() })
})
