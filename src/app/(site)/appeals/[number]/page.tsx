import type { Metadata } from 'next'
import { followedPage } from '@/site/appeals/followedPage'
import { FollowTicket } from '@/site/appeals/FollowTicket'
import { one, type SearchParams } from '@/site/pageNumber'

export const metadata: Metadata = {
  title: '查询诉求办理进度',
  robots: { index: false },
  referrer: 'no-referrer',
}

type Props = { params: Promise<{ number: string }>; searchParams: SearchParams }

/** Without its code the same page for every number: nothing here says which there are. */
export default async function FollowNumber({ params, searchParams }: Props) {
  const { number } = await params
  const { code } = await searchParams
  return (
    <div className="portal wrap">
      <FollowTicket {...await followedPage({ number, code: one(code) })} />
    </div>
  )
}
