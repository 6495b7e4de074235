import type { Id } from '@/access/scope'
import { beijingDay } from '@/beijing'
import { paragraphs } from '@/campaign/entryContent'
import type { TestApp } from '../../kit/bootApp'
import { password, signIn } from '../../kit/people'

const dayMs = 24 * 3_600_000
const noon = (days: number) => `${beijingDay(new Date(Date.now() + days * dayMs))}T04:00:00.000Z`

export const CRITERIA = [
  { key: 'theme', name: '主题', weight: 30 },
  { key: 'idea', name: '创意', weight: 25 },
  { key: 'craft', name: '技艺', weight: 25 },
  { key: 'reach', name: '传播', weight: 20 },
]

/** The same score on every criterion: then it is the total too. */
export const evenly = (score: number) => CRITERIA.map(({ key }) => ({ key, score }))

type Call = { slug: string; votes?: [from: number, until: number]; more?: object }

/** A live call with votes and judging; below the gate, which has tests of its own. */
export async function makeJudgedCall(
  { payload, organizations }: TestApp,
  { slug, votes = [-2, 5], more = {} }: Call,
): Promise<Id> {
  const { id } = await payload.create({
    collection: 'campaigns',
    draft: true,
    data: {
      title: `征集 ${slug}`,
      slug,
      organization: organizations.city,
      body: paragraphs('请投稿。'),
      numberPrefix: 'HWZ2026',
      dates: { voteFrom: noon(votes[0]), voteUntil: noon(votes[1]) },
      categories: [{ code: 'video', name: '短视频', format: 'video', requires: [] }],
      voting: { enabled: true, perDay: 3, perWork: 1, minChoose: 1, maxChoose: 3, captcha: true },
      judging: {
        criteria: CRITERIA,
        awards: [
          { name: '一等奖', count: 1 },
          { name: '优秀奖', count: 1 },
        ],
      },
      combine: { judgesWeight: 60, votesWeight: 40, scale: 'linear' },
      ...more,
    } as never,
    overrideAccess: true,
  })
  await payload.db.updateOne({ collection: 'campaigns', id, data: { _status: 'published' } })
  return id
}

type Work = { campaign: Id; number: string; title: string; state?: string; more?: object }

/** A work on show, as if it had come through the portal and the review. */
export async function makeWork(
  { payload, organizations }: TestApp,
  { campaign, number, title, state = 'shown', more = {} }: Work,
): Promise<Id> {
  const { id } = await payload.db.create({
    collection: 'submissions',
    data: {
      title,
      slug: number.toLowerCase(),
      digest: `${title}，作者高晴拍摄，联系 13800138000。`,
      number,
      state,
      campaign,
      category: 'video',
      authors: [{ id: `author-${number}`, name: '高晴' }],
      union: organizations.district,
      organization: organizations.city,
      type: 'work',
      aiUsage: 'none',
      nomination: 'unit',
      formRevision: 0,
      _status: 'published',
      ...more,
    },
  })
  return id as Id
}

/** One more judge, of a union of their own. */
export async function makeJudge(
  { payload, request, organizations }: TestApp,
  { name, organization }: { name: string; organization?: Id },
) {
  const email = `judge-${Math.random().toString(36).slice(2)}@test.local`
  const { id } = await payload.create({
    collection: 'users',
    data: {
      email,
      password,
      name,
      organization: organization ?? organizations.other,
      active: true,
      roles: [{ role: 'judge', organization: organizations.city }],
    } as never,
    overrideAccess: true,
  })
  return { id: id as Id, name, auth: await signIn(request, email) }
}

export type JudgePerson = Awaited<ReturnType<typeof makeJudge>>

export async function makeRound(
  { payload, organizations }: TestApp,
  {
    campaign,
    judges,
    round = 'finalRound',
    needed = judges.length,
  }: { campaign: Id; judges: Id[]; round?: string; needed?: number },
): Promise<Id> {
  const { id } = await payload.create({
    collection: 'judging-rounds',
    data: {
      title: `评审 ${round}`,
      campaign,
      organization: organizations.city,
      round,
      opensAt: new Date(Date.now() - 60_000).toISOString(),
      closesAt: new Date(Date.now() + dayMs).toISOString(),
      judgesNeeded: needed,
      criteria: CRITERIA,
      panel: judges.map((judge) => ({ judge })),
      state: 'planned',
    } as never,
    overrideAccess: true,
  })
  return id
}
