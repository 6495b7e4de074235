import type { Receipt } from '../contract'
import type { Search } from './boxes'

type Found = Extract<Search, { result: 'found' }>

/** What a hit in the published list adds to a receipt: id, address, and whose place it is among how many. */
export const foundIn = (
  { id, url, urls, position }: Found,
  known?: Receipt,
): Pick<Receipt, 'ids' | 'url' | 'articles'> => ({
  ids: {
    ...known?.ids,
    articleId: id,
    ...(urls.length > 1 && { count: String(urls.length) }),
    ...(position !== undefined && { position: String(position + 1) }),
  },
  url,
  ...(position === undefined && addressesOf(urls)),
})

/** Addresses of an issue's articles; nothing for a single one. */
export const addressesOf = (urls: readonly (string | undefined)[]): Pick<Receipt, 'articles'> =>
  urls.length > 1
    ? { articles: urls.map((url, index) => ({ position: index + 1, ...(url && { url }) })) }
    : {}
