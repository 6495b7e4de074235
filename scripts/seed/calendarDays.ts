import type { Payload } from 'payload'

type Row = [title: string, sort: 'holiday' | 'workday' | 'mourning', from: string, until?: string]

/** State Council General Office notice of 2025-11-04 on the holidays of 2026, https://www.gov.cn. */
const of2026 = '国务院办公厅关于 2026 年部分节假日安排的通知（2025-11-04）'
const DAYS_2026: Row[] = [
  ['元旦', 'holiday', '2026-01-01', '2026-01-03'],
  ['元旦调休上班', 'workday', '2026-01-04'],
  ['春节调休上班', 'workday', '2026-02-14'],
  ['春节', 'holiday', '2026-02-15', '2026-02-23'],
  ['春节调休上班', 'workday', '2026-02-28'],
  ['清明节', 'holiday', '2026-04-04', '2026-04-06'],
  ['劳动节', 'holiday', '2026-05-01', '2026-05-05'],
  ['劳动节调休上班', 'workday', '2026-05-09'],
  ['端午节', 'holiday', '2026-06-19', '2026-06-21'],
  ['国庆节调休上班', 'workday', '2026-09-20'],
  ['中秋节', 'holiday', '2026-09-25', '2026-09-27'],
  ['国庆节', 'holiday', '2026-10-01', '2026-10-07'],
  ['国庆节调休上班', 'workday', '2026-10-10'],
]

/** The statutory days alone: how weekends are moved is said by a notice of the autumn before, not by us. */
const of2027 = '《全国年节及纪念日放假办法》法定节日；调休以 2027 年的放假通知为准，请收到后补全'
const DAYS_2027: Row[] = [
  ['元旦', 'holiday', '2027-01-01'],
  ['春节', 'holiday', '2027-02-05', '2027-02-08'],
  ['清明节', 'holiday', '2027-04-05'],
  ['劳动节', 'holiday', '2027-05-01', '2027-05-02'],
  ['端午节', 'holiday', '2027-06-09'],
  ['中秋节', 'holiday', '2027-09-15'],
  ['国庆节', 'holiday', '2027-10-01', '2027-10-03'],
]

/** A suggestion, switched off: a mourning day is one by a notice, never by our guess. */
const byNotice = '建议项，默认不启用：收到当年的通知后再启用'
const MOURNING: Row[] = [['国家公祭日', 'mourning', '2026-12-13']]

/** Holidays, moved working days and one suggestion; a day that is there already stays as it is. */
export async function seedCalendarDays(payload: Payload): Promise<void> {
  const { docs } = await payload.find({
    collection: 'calendar-days',
    limit: 0,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const known = new Set(docs.map(({ title, from }) => `${title} ${new Date(from).toISOString()}`))
  const all = [
    ...DAYS_2026.map((row) => toDay(row, of2026, true)),
    ...DAYS_2027.map((row) => toDay(row, of2027, true)),
    ...MOURNING.map((row) => toDay(row, byNotice, false)),
  ]
  for (const data of all) {
    if (known.has(`${data.title} ${data.from}`)) continue
    await payload.create({ collection: 'calendar-days', data, overrideAccess: true })
  }
}

const toDay = ([title, sort, first, last = first]: Row, note: string, active: boolean) => ({
  title,
  sort,
  from: new Date(`${first}T00:00:00+08:00`).toISOString(),
  until: new Date(`${last}T23:59:00+08:00`).toISOString(),
  note,
  active,
})
