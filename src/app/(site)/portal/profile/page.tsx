import type { Metadata } from 'next'
import { profileOf } from '@/members/profile'
import { demandSignedIn, placeAfter } from '@/site/portal/demandSignedIn'
import { ProfileForm } from '@/site/portal/ProfileForm'
import '@/site/portal/portal.css'
import { unionOptions } from '@/site/portal/unionOptions'
import { WithdrawPersonal } from '@/site/portal/WithdrawPersonal'
import { sitePayload } from '@/site/sitePayload'

export const metadata: Metadata = { title: '我的资料', robots: { index: false } }

type Props = { searchParams: Promise<{ to?: string | string[] }> }

export default async function ProfilePage({ searchParams }: Props) {
  const to = placeAfter((await searchParams).to)
  const member = await demandSignedIn('/portal/profile')
  const payload = await sitePayload()
  const [profile, unions] = await Promise.all([
    profileOf({ payload }, member),
    unionOptions(payload),
  ])
  return (
    <div className="portal wrap">
      <header className="portal-head">
        <h1>我的资料</h1>
        <p className="meta">
          <span>{profile.phone}</span>
          <span>{profile.displayName}</span>
        </p>
      </header>
      <ProfileForm profile={profile} unions={unions} to={to} />
      <WithdrawPersonal />
    </div>
  )
}
