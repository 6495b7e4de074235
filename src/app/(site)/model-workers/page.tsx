import type { Metadata } from 'next'
import { readWall } from '@/site/modelWorkers/readWall'
import { WallPage } from '@/site/modelWorkers/WallPage'
import { isFiltered, wallPath, wallQueryOf } from '@/site/modelWorkers/wallQuery'
import type { SearchParams } from '@/site/pageNumber'
import { sitePayload } from '@/site/sitePayload'
import '@/site/modelWorkers/workers.css'

type Props = { searchParams: SearchParams }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const query = wallQueryOf(await searchParams)
  return {
    title: query.type === 'collective' ? '先进集体' : '劳模工匠',
    description: '劳模墙：云集受到表彰的劳动者和集体，按级别、年份、行业、单位查找。',
    alternates: { canonical: wallPath(query) },
    // One wall is enough for crawlers; its cuts are for readers.
    ...(isFiltered(query) && { robots: { index: false, follow: true } }),
  }
}

export default async function Wall({ searchParams }: Props) {
  const query = wallQueryOf(await searchParams)
  const wall = await readWall({ payload: await sitePayload(), query, now: new Date() })
  return <WallPage wall={wall} />
}
