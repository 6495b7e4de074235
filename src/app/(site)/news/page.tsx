import type { Metadata } from 'next'
import { NotFound } from '@/site/components/Message'
import { CardList, NoticeList } from '@/site/components/CardList'
import { Pager } from '@/site/components/Pager'
import { liveList } from '@/site/data/liveList'
import { one, pageNumber, type SearchParams } from '@/site/pageNumber'
import { isSection, listPath, sectionName } from '@/site/paths'
import { sitePayload } from '@/site/sitePayload'

type Props = { searchParams: SearchParams }

const PER_PAGE = 20

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { type, page } = await asked(searchParams)
  const name = type ? sectionName(type) : '全部稿件'
  return {
    title: page > 1 ? `${name}（第 ${page} 页）` : name,
    alternates: { canonical: listPath({ type, page }) },
  }
}

export default async function NewsList({ searchParams }: Props) {
  const { type, page } = await asked(searchParams)
  if (type && !isSection(type)) return <NotFound />
  const where = type ? { type: { equals: type } } : undefined
  const { cards, pages, total } = await liveList({
    payload: await sitePayload(),
    kind: 'news',
    where,
    page,
    limit: PER_PAGE,
  })
  return (
    <div className="list-page wrap">
      <h1>{type ? sectionName(type) : '全部稿件'}</h1>
      {cards.length === 0 && (
        <p className="empty">
          {total === 0 ? '这个栏目还没有稿件。' : '这一页没有稿件。'}请到<a href="/">首页</a>
          看看其他内容。
        </p>
      )}
      {type === 'notice' ? <NoticeList cards={cards} /> : <CardList cards={cards} heading="h2" />}
      <Pager page={page} pages={pages} path={(number) => listPath({ type, page: number })} />
    </div>
  )
}

async function asked(searchParams: SearchParams): Promise<{ type?: string; page: number }> {
  const given = await searchParams
  const type = one(given.type)
  return { type: type || undefined, page: pageNumber(given.page) }
}
