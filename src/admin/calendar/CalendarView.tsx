import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { calendarMonth } from '@/distribution/slotMonth'
import type { AccountRow } from '../board/boardRow'
import { wordsIn } from '../words/wordsIn'
import { Calendar } from './Calendar'
import { dayKey, daysOf, momentsOf } from './calendarDays'

/** Accounts to filter by and to name; an organization tree of thousands still has few a person may see. */
const mostAccounts = 1000

/** `/admin/calendar`: everything planned and sent on all accounts the person may see. */
export async function CalendarView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  const { admin } = req.payload.config.routes
  // Custom views are open to everybody unless they ask themselves.
  if (!req.user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/calendar`)}`)
  const word = wordsIn(req.i18n.language)
  const { docs } = await req.payload.find({
    collection: 'channel-accounts',
    sort: 'name',
    limit: mostAccounts,
    depth: 0,
    pagination: false,
    select: { name: true, channel: true },
    overrideAccess: false,
    req,
  })
  const asked = String(searchParams?.day ?? '')
  const day = /^\d{4}-\d{2}-\d{2}$/.test(asked) ? asked : dayKey(Date.now())
  const span = searchParams?.span === 'week' ? 'week' : 'month'
  // The first picture comes with the page; the browser asks again when another month is wanted.
  const first = await calendarMonth({ req, ...momentsOf(daysOf({ span, anchor: day })) })
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user ?? undefined}
      visibleEntities={{
        collections: visibleEntities?.collections,
        globals: visibleEntities?.globals,
      }}
    >
      <SetStepNav nav={[{ label: word('calendar') }]} />
      <Gutter className="gm-calendar">
        <h1>{word('calendar')}</h1>
        <Calendar
          accounts={docs as unknown as AccountRow[]}
          day={day}
          openId={String(searchParams?.open ?? '')}
          first={JSON.parse(JSON.stringify(first)) as typeof first}
          span={span}
        />
      </Gutter>
    </DefaultTemplate>
  )
}
