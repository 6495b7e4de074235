import type { Metadata } from 'next'
import { createLocalReq } from 'payload'
import { ownTickets } from '@/appeals/ownTickets'
import { profileOf } from '@/members/profile'
import { TicketList } from '@/site/appeals/TicketList'
import { demandSignedIn } from '@/site/portal/demandSignedIn'
import { PortalHead } from '@/site/portal/PortalHead'
import { sitePayload } from '@/site/sitePayload'

export const metadata: Metadata = { title: '我的诉求', robots: { index: false } }

export default async function Appeals() {
  const member = await demandSignedIn('/portal/appeals')
  const payload = await sitePayload()
  const req = await createLocalReq({}, payload)
  const [profile, tickets] = await Promise.all([
    profileOf({ payload }, member),
    ownTickets(req, member),
  ])
  return (
    <div className="portal wrap">
      <PortalHead profile={profile} title="我的诉求" />
      <p className="ticket-new">
        <a className="primary" href="/portal/appeals/new">
          提诉求
        </a>
      </p>
      <TicketList tickets={tickets} />
    </div>
  )
}
