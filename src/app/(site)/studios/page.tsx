import type { Metadata } from 'next'
import { liveList } from '@/site/data/liveList'
import type { SearchParams } from '@/site/pageNumber'
import { pageNumber } from '@/site/pageNumber'
import { sitePayload } from '@/site/sitePayload'
import { StudioList } from '@/site/studios/StudioList'
import '@/site/modelWorkers/workers.css'

export const metadata: Metadata = {
  title: '劳模和工匠人才创新工作室',
  alternates: { canonical: '/studios' },
}

export default async function Studios({ searchParams }: { searchParams: SearchParams }) {
  const found = await liveList({
    payload: await sitePayload(),
    kind: 'studios',
    sort: ['-namedYear', '-publishedAt', '-id'],
    select: { level: true, namedYear: true, unit: true },
    page: pageNumber((await searchParams).page),
    limit: 12,
  })
  return <StudioList found={found} />
}
