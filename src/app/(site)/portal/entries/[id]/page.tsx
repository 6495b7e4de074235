import type { Metadata } from 'next'
import { createLocalReq } from 'payload'
import { entryView } from '@/campaign/entryView'
import { explainLimits } from '@/campaign/explainLimits'
import { ownEntry } from '@/campaign/memberEntry'
import { PRIVACY } from '@/members/policy'
import { databaseId } from '@/review/runRow'
import { Refused } from '@/review/refused'
import { dayAndTime } from '@/campaign/moments'
import { NotFound } from '@/site/components/Message'
import { demandSignedIn } from '@/site/portal/demandSignedIn'
import { EntryForm } from '@/site/portal/EntryForm'
import { EntryStatus } from '@/site/portal/EntryStatus'
import '@/site/portal/portal.css'
import { unionOptions } from '@/site/portal/unionOptions'
import { sitePayload } from '@/site/sitePayload'

export const metadata: Metadata = { title: '我的作品', robots: { index: false } }

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ sent?: string | string[] }>
}

export default async function Entry({ params, searchParams }: Props) {
  const { id } = await params
  const member = await demandSignedIn(`/portal/entries/${id}`)
  const payload = await sitePayload()
  const req = await createLocalReq({}, payload)
  const own = await ownEntry(req, member, databaseId(req, id)).catch((error: unknown) => {
    if (error instanceof Refused) return undefined
    throw error
  })
  if (!own) return <NotFound />
  const view = await entryView(req, own)
  const { call, category } = own
  const sent = (await searchParams).sent === '1' && view.state === 'submitted'
  const until =
    view.state === 'draft' && view.collectUntil ? new Date(view.collectUntil) : undefined
  const isLate = until !== undefined && until <= new Date()
  return (
    <div className="portal wrap">
      <header className="portal-head">
        <p className="kicker">
          <a href="/portal">我的投稿</a>
          <a href={`/campaigns/${call.slug}`}>{call.title}</a>
        </p>
        <h1>{view.title}</h1>
        <p className="meta">
          <span>{category.name}</span>
          {until && !isLate && <span>征集到 {dayAndTime(until)} 截止</span>}
        </p>
      </header>
      {isLate && (
        <p className="note">
          征集已于 {dayAndTime(until)}{' '}
          截止，不能再提交；草稿一直为您保留，可以接着写，也可以拷贝出来。
        </p>
      )}
      {sent && (
        <p role="status" className="note">
          提交成功，编号 {view.number}。进度会在这里更新，也会发消息给您。
        </p>
      )}
      {(view.state !== 'draft' || !view.canEdit) && (
        <EntryStatus entry={view} isLive={own.entry._status === 'published'} />
      )}
      {view.canEdit ? (
        <EntryForm
          entry={view}
          category={category}
          limits={explainLimits(category)}
          statements={call.statements}
          unions={await unionOptions(payload)}
          privacy={PRIVACY}
          person={String(member.id)}
        />
      ) : (
        <details className="sent-form">
          <summary>看看我填写的内容</summary>
          <h2>{view.form.title}</h2>
          <p>{view.form.digest}</p>
          {view.form.text && <p className="lost-text">{view.form.text}</p>}
          <ul>
            {view.files.map(({ media, name }) => (
              <li key={media}>{name}</li>
            ))}
          </ul>
        </details>
      )}
      {view.state === 'draft' && <EntryStatus entry={view} isLive={false} />}
    </div>
  )
}
