import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { articleMetadata, newsArticleJson } from '@/site/articleMetadata'
import { ArticlePage } from '@/site/components/ArticlePage'
import { Gone } from '@/site/components/Message'
import { isWithdrawn } from '@/site/gone'
import { publicPath } from '@/site/paths'
import { currentSite, liveArticle, sitePayload } from '@/site/sitePayload'

type Props = { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = await liveArticle((await params).slug)
  if (!article) return { title: '没有这篇稿件', robots: { index: false } }
  return articleMetadata(article, await currentSite())
}

export default async function Article({ params }: Props) {
  const { slug } = await params
  const article = await liveArticle(slug)
  if (!article) {
    // The server in front of Next gives this page its 410 (src/site/gone.ts).
    if (await isWithdrawn({ payload: await sitePayload(), path: publicPath('news', slug) })) return <Gone />
    notFound()
  }
  return (
    <>
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: newsArticleJson(article, await currentSite()) }} />
      <ArticlePage article={article} />
    </>
  )
}
