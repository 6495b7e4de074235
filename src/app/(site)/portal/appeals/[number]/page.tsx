import type { Metadata } from 'next'
import { APIError, createLocalReq } from 'payload'
import { ownTicket, viewTicket } from '@/appeals/ownTickets'
import { OwnTicket } from '@/site/appeals/OwnTicket'
import { NotFound } from '@/site/components/Message'
import { demandSignedIn } from '@/site/portal/demandSignedIn'
import { sitePayload } from '@/site/sitePayload'

export const metadata: Metadata = { title: '我的诉求', robots: { index: false } }

type Props = {
  params: Promise<{ number: string }>
  searchParams: Promise<{ sent?: string | string[] }>
}

export default async function Appeal({ params, searchParams }: Props) {
  const { number } = await params
  const member = await demandSignedIn(`/portal/appeals/${number}`)
  const req = await createLocalReq({}, await sitePayload())
  const ticket = await ownTicket(req, member, number).catch((error: unknown) => {
    if (error instanceof APIError && error.status === 404) return undefined
    throw error
  })
  if (!ticket) return <NotFound />
  const view = await viewTicket(req, ticket, true)
  return (
    <div className="portal wrap">
      <header className="portal-head">
        <p className="kicker">
          <a href="/portal/appeals">我的诉求</a>
        </p>
        <h1>{view.title}</h1>
      </header>
      {(await searchParams).sent === '1' && (
        <p role="status" className="note">
          提交成功，编号 {view.number}。进度会在这里更新，也会发消息给您。
        </p>
      )}
      <OwnTicket first={view} />
    </div>
  )
}
