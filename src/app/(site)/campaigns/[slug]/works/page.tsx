import type { Metadata } from 'next'
import { readWorks } from '@/site/campaigns/readCampaign'
import { WorkGrid } from '@/site/campaigns/WorkGrid'
import '@/site/campaigns/campaigns.css'
import { NotFound } from '@/site/components/Message'
import { Pager } from '@/site/components/Pager'
import { one, pageNumber, type SearchParams } from '@/site/pageNumber'
import { liveItem, sitePayload } from '@/site/sitePayload'

type Props = { params: Promise<{ slug: string }>; searchParams: SearchParams }

/** Rows of two, three and four all end full. */
const PER_PAGE = 24

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const item = await liveItem('campaigns', (await params).slug)
  const page = pageNumber((await searchParams).page)
  if (!item) return { title: '没有这个征集' }
  return { title: `${item.card.title}：作品${page > 1 ? `（第 ${page} 页）` : ''}` }
}

export default async function Works({ params, searchParams }: Props) {
  const item = await liveItem('campaigns', (await params).slug)
  if (!item) return <NotFound />
  const given = await searchParams
  const page = pageNumber(given.page)
  const category = one(given.category) || undefined
  const { works, total, pages, categories } = await readWorks({
    payload: await sitePayload(),
    item,
    now: new Date(),
    limit: PER_PAGE,
    page,
    category,
  })
  const path = (chosen: string | undefined, number = 1) => {
    const query = new URLSearchParams({
      ...(chosen && { category: chosen }),
      ...(number > 1 && { page: String(number) }),
    }).toString()
    return `${item.card.path}/works${query && `?${query}`}`
  }
  const choices = [{ code: undefined, name: '全部' }, ...categories]
  return (
    <div className="calls wrap">
      <p className="kicker">
        <a href={item.card.path}>{item.card.title}</a>
      </p>
      <h1>作品展示</h1>
      <nav className="filter" aria-label="按类别看">
        <ul>
          {choices.map(({ code, name }) => (
            <li key={name}>
              <a href={path(code)} aria-current={code === category ? 'page' : undefined}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p className="quiet">
        {works.length === 0 ? '这里还没有作品。' : `共 ${total} 件，按上网时间排列。`}
      </p>
      <WorkGrid works={works} />
      <Pager page={page} pages={pages} path={(number) => path(category, number)} />
    </div>
  )
}
