import type { Metadata } from 'next'
import { profileOf } from '@/members/profile'
import { AppealForm } from '@/site/appeals/AppealForm'
import { demandSignedIn } from '@/site/portal/demandSignedIn'
import { PortalHead } from '@/site/portal/PortalHead'
import { sitePayload } from '@/site/sitePayload'

export const metadata: Metadata = { title: '提诉求', robots: { index: false } }

export default async function NewAppeal() {
  const member = await demandSignedIn('/portal/appeals/new')
  const profile = await profileOf({ payload: await sitePayload() }, member)
  return (
    <div className="portal wrap">
      <PortalHead profile={profile} title="提诉求" />
      {profile.union ? (
        <AppealForm person={profile.id} union={profile.union.name} />
      ) : (
        <p className="note">
          请先到<a href="/portal/profile?to=/portal/appeals/new">我的资料</a>
          选择所属工会，诉求才知道由谁来办。
        </p>
      )}
    </div>
  )
}
