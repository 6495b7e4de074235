import type { Metadata } from 'next'
import { isReviewedKind } from '@/content/kinds'
import { MAX_QUERY_CHARACTERS } from '@/search/queryTerms'
import { Pager } from '@/site/components/Pager'
import { SearchForm } from '@/site/components/SearchForm'
import { SearchHits } from '@/site/components/SearchHits'
import { readSearch } from '@/site/data/searchPage'
import { one, pageNumber, type SearchParams } from '@/site/pageNumber'
import { searchPath } from '@/site/paths'
import { sitePayload } from '@/site/sitePayload'

type Props = { searchParams: SearchParams }

export const generateMetadata = async ({ searchParams }: Props): Promise<Metadata> => {
  const query = one((await searchParams).q).slice(0, MAX_QUERY_CHARACTERS)
  return { title: query ? `搜索“${query}”` : '搜索', robots: { index: false, follow: true } }
}

export default async function Search({ searchParams }: Props) {
  const { q, kind: named, page } = await searchParams
  const kind = [one(named)].find(isReviewedKind)
  const query = one(q).slice(0, MAX_QUERY_CHARACTERS).trim()
  const found = await readSearch({
    payload: await sitePayload(),
    query,
    kind,
    page: pageNumber(page),
    now: new Date(),
  })
  const path = (number: number) => searchPath({ query, kind, page: number })
  return (
    <div className="list-page wrap">
      <h1>搜索</h1>
      <SearchForm query={query} isLarge />
      {query && <SearchHits query={query} kind={kind} found={found} />}
      <Pager page={found.page} pages={found.pages} path={path} />
    </div>
  )
}
