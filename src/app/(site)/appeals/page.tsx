import type { Metadata } from 'next'
import { FollowTicket } from '@/site/appeals/FollowTicket'

export const metadata: Metadata = { title: '查询诉求办理进度', robots: { index: false } }

export default function Follow() {
  return (
    <div className="portal wrap">
      <FollowTicket />
    </div>
  )
}
