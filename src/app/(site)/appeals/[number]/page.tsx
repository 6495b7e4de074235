import type { Metadata } from 'next'
import { FollowTicket } from '@/site/appeals/FollowTicket'

export const metadata: Metadata = {
  title: '查询诉求办理进度',
  robots: { index: false },
  referrer: 'no-referrer',
}

/** The same page for every number: nothing here says which there are. */
export default async function FollowNumber({ params }: { params: Promise<{ number: string }> }) {
  return (
    <div className="portal wrap">
      <FollowTicket number={(await params).number} />
    </div>
  )
}
