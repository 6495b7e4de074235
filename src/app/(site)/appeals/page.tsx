import type { Metadata } from 'next'
import { followedPage } from '@/site/appeals/followedPage'
import { FollowTicket } from '@/site/appeals/FollowTicket'
import { one, type SearchParams } from '@/site/pageNumber'

export const metadata: Metadata = {
  title: '查询诉求办理进度',
  robots: { index: false },
  referrer: 'no-referrer',
}

/** The form; without a script it is sent here and answered here. */
export default async function Follow({ searchParams }: { searchParams: SearchParams }) {
  const { number, code } = await searchParams
  return (
    <div className="portal wrap">
      <FollowTicket {...await followedPage({ number: one(number), code: one(code) })} />
    </div>
  )
}
