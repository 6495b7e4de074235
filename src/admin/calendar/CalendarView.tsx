import type { AdminViewServerProps } from 'payload'
import { beijingDay } from '@/beijing'
import { calendarMonth } from '@/distribution/slotMonth'
import type { AccountRow } from '../board/boardRow'
import { demandSignIn } from '../look/demandSignIn'
import { PanelPage } from '../look/PanelPage'
import { wordsIn } from '../words/wordsIn'
import { Calendar } from './Calendar'
import { daysOf, momentsOf } from './calendarDays'

/** Accounts to filter by and to name; an organization tree of thousands still has few a person may see. */
const mostAccounts = 1000

/** `/admin/calendar`: everything planned and sent on all accounts the person may see. */
export async function CalendarView(view: AdminViewServerProps) {
  const { initPageResult, searchParams } = view
  const { req } = initPageResult
  demandSignIn(req, '/calendar')
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
  const day = /^\d{4}-\d{2}-\d{2}$/.test(asked) ? asked : beijingDay(Date.now())
  const span = searchParams?.span === 'week' ? 'week' : 'month'
  // The first picture comes with the page; the browser asks again when another month is wanted.
  const first = await calendarMonth({ req, ...momentsOf(daysOf({ span, anchor: day })) })
  return (
    <PanelPage className="gm-calendar" title={word('calendar')} view={view}>
      <Calendar
        accounts={docs as unknown as AccountRow[]}
        day={day}
        openId={String(searchParams?.open ?? '')}
        first={JSON.parse(JSON.stringify(first)) as typeof first}
        span={span}
      />
    </PanelPage>
  )
}
