import type { Metadata } from 'next'
import { articleMetadata, newsArticleJson } from '@/site/articleMetadata'
import { CommentSection } from '@/site/comments/CommentSection'
import { ArticlePage } from '@/site/components/ArticlePage'
import { Gone, NotFound } from '@/site/components/Message'
import { itemStatus } from '@/site/pageStatus'
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
    const status = await itemStatus({ payload: await sitePayload(), kind: 'news', slug })
    return status === 410 ? <Gone /> : <NotFound />
  }
  return (
    <>
      <script
        type="application/ld+json"
        dangerouslySetInnerHTML={{ __html: newsArticleJson(article, await currentSite()) }}
      />
      <ArticlePage article={article} />
      <CommentSection kind="news" item={article.doc.id} />
    </>
  )
}
