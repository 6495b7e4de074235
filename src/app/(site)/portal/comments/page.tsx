import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { guestKeyIn } from '@/comments/site/guest'
import { readOwn } from '@/comments/site/ownComments'
import { profileOf } from '@/members/profile'
import { OwnComments } from '@/site/comments/OwnComments'
import { one, type SearchParams } from '@/site/pageNumber'
import { demandSignedIn } from '@/site/portal/demandSignedIn'
import { saidOnPage } from '@/site/comments/saidOnPage'
import { PortalHead } from '@/site/portal/PortalHead'
import { sitePayload } from '@/site/sitePayload'
import '@/site/comments/comments.css'

export const metadata: Metadata = { title: '我的留言', robots: { index: false } }

/** Everything a member said on the site, with what became of it. */
export default async function MyComments({ searchParams }: { searchParams: SearchParams }) {
  const member = await demandSignedIn('/portal/comments')
  const payload = await sitePayload()
  const { page, ...words } = await searchParams
  const { said, refused } = saidOnPage(words, payload.secret)
  const guestKey = guestKeyIn((await headers()).get('cookie'), payload.secret)
  const asked = Number(one(page))
  const [profile, own] = await Promise.all([
    profileOf({ payload }, member),
    readOwn({
      payload,
      speaker: { member, ...(guestKey && { guestKey }) },
      page: Number.isInteger(asked) && asked > 0 && asked < 10_000 ? asked : 1,
    }),
  ])
  return (
    <div className="portal wrap">
      <PortalHead profile={profile} title="我的留言" />
      <p className="quiet">
        留言先审核后公开。没有公开的会写明原因；您认为处理不当的，可以在 30
        天内申诉一次，由另一位工作人员复核。
      </p>
      {said && <p role="status">{said}</p>}
      {refused && (
        <p role="alert" className="error">
          {refused}
        </p>
      )}
      {own.total === 0 ? (
        <p className="quiet">您还没有留言。</p>
      ) : (
        <OwnComments comments={own.comments} />
      )}
      {own.pages > 1 && (
        <nav className="comment-pages" aria-label="翻页">
          {own.page > 1 && <a href={`/portal/comments?page=${own.page - 1}`}>上一页</a>}
          <span>
            第 {own.page} 页，共 {own.pages} 页
          </span>
          {own.page < own.pages && <a href={`/portal/comments?page=${own.page + 1}`}>下一页</a>}
        </nav>
      )}
    </div>
  )
}
