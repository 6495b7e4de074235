import config from '@payload-config'
import { getPayload } from 'payload'
import { cache } from 'react'
import { articleOf, findLive } from './data/article'
import { readSite } from './data/site'

export { origin } from './origin'

/** Payload's Local API, one instance a process. */
export const sitePayload = () => getPayload({ config })

/** Read once a request, whoever asks. */
export const currentSite = cache(async () => readSite(await sitePayload()))

export const liveArticle = cache(async (slug: string) => {
  const payload = await sitePayload()
  const now = new Date()
  const doc = await findLive({ payload, slug, now })
  return doc && articleOf({ payload, doc, now })
})
