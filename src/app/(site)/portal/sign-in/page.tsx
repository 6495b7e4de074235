import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { env } from '@/env'
import { PRIVACY } from '@/members/policy'
import { currentMember } from '@/site/portal/currentMember'
import { placeAfter } from '@/site/portal/demandSignedIn'
import { SignInForm } from '@/site/portal/SignInForm'
import '@/site/portal/portal.css'

export const metadata: Metadata = { title: '登录', robots: { index: false } }

type Props = { searchParams: Promise<{ to?: string | string[] }> }

export default async function SignIn({ searchParams }: Props) {
  const to = placeAfter((await searchParams).to)
  if (await currentMember()) redirect(to)
  const { DEMO, SMS_WEBHOOK } = env()
  const demo =
    DEMO === 'on' && !SMS_WEBHOOK
      ? '演示：任何 11 位手机号都能登录，验证码直接显示在页面上。试试 13800000005（公交职工小禾）。'
      : undefined
  return (
    <div className="portal wrap">
      <header className="portal-head">
        <h1>职工登录</h1>
        <p className="quiet">用手机验证码登录，投稿、投票、查进度。不用密码。</p>
      </header>
      <SignInForm privacy={PRIVACY} to={to} demo={demo} />
    </div>
  )
}
