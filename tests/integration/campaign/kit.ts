import type { TestApp } from '../../kit/bootApp'
import { beijingDay } from '@/beijing'
import { paragraphs } from '@/campaign/entryContent'

const dayMs = 24 * 3_600_000
const noon = (days: number) => `${beijingDay(new Date(Date.now() + days * dayMs))}T04:00:00.000Z`

export const STATEMENT_ROWS = [
  { kind: 'originality', version: '1', text: '原创声明' },
  { kind: 'ai', version: '1', text: '人工智能声明' },
  { kind: 'portrait', version: '1', text: '肖像声明' },
  { kind: 'personal', version: '2', text: '个人信息' },
]

/** A live call; below the gate, which has tests of its own. */
export async function makeCall(
  { payload, organizations }: TestApp,
  {
    slug,
    from = -3,
    until = 3,
    perPerson = 3,
  }: { slug: string; from?: number; until?: number; perPerson?: number },
) {
  const { id } = await payload.create({
    collection: 'campaigns',
    draft: true,
    data: {
      title: `征集 ${slug}`,
      slug,
      organization: organizations.city,
      body: paragraphs('请投稿。'),
      perPerson,
      numberPrefix: 'HWZ2026',
      dates: { collectFrom: noon(from), collectUntil: noon(until) },
      categories: [
        { code: 'essay', name: '网评', format: 'text', minWords: 5, maxWords: 20, requires: [] },
        {
          code: 'photo',
          name: '摄影',
          format: 'photo',
          minCount: 1,
          maxCount: 2,
          minLongEdge: 600,
          types: ['jpg'],
        },
      ],
      statements: STATEMENT_ROWS,
    } as never,
    overrideAccess: true,
  })
  await payload.db.updateOne({ collection: 'campaigns', id, data: { _status: 'published' } })
  return id
}

export const goodForm = (app: TestApp, more: Record<string, unknown> = {}) => ({
  title: '流量之外',
  digest: '一篇网评。',
  text: '流量之外还有劳动者。',
  authors: [{ name: '王小禾', age: 'adult' }],
  union: app.organizations.district,
  nomination: 'unit',
  recommender: app.organizations.district,
  aiUsage: 'none',
  ticks: Object.fromEntries(STATEMENT_ROWS.map(({ kind, version }) => [kind, version])),
  ...more,
})
export const goodAnswers = { phone: '13800138000', guardianName: '', guardianPhone: '' }
