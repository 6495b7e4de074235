import { categoriesOf } from '@/campaign/category'
import { campaignTimes } from '@/campaign/times'
import type { Finding } from '@publishers/contract'
import type { Snapshot } from '../snapshot'
import { block, filled, warn } from './finding'
import { bodyFindings, titleFindings } from './words'

/** A call says when, what, under which statements and whom to ask; what it declares must add up. */
export const campaignFindings = (snapshot: Snapshot): Finding[] => [
  ...titleFindings(snapshot),
  ...bodyFindings(snapshot),
  ...dayFindings(snapshot),
  ...categoryFindings(snapshot),
  ...statementFindings(snapshot),
  ...ruleFindings(snapshot),
]

function dayFindings(snapshot: Snapshot): Finding[] {
  const times = campaignTimes(snapshot as never)
  if (!times.collectFrom || !times.collectUntil)
    return [block('dates', 'dates.missing', '没有写明征集起止日期', '在“征集”里填写。')]
  const pairs = [
    ['征集', times.collectFrom, times.collectUntil],
    ['投票', times.voteFrom, times.voteUntil],
    ['评审', times.judgeFrom, times.judgeUntil],
    ['公示', times.publicityFrom, times.publicityUntil],
  ] as const
  return pairs
    .filter(([, from, until]) => from && until && from >= until)
    .map(([name]) => block('dates', 'dates.order', `${name}的结束早于开始`, '改正日程。'))
}

function categoryFindings(snapshot: Snapshot): Finding[] {
  const categories = categoriesOf(snapshot as never)
  if (categories.length === 0)
    return [block('categories', 'categories.missing', '没有征集类别', '至少设一个类别，写明要求。')]
  const codes = categories.map(({ code }) => code)
  const twice = codes.find((code, index) => codes.indexOf(code) !== index)
  return [
    ...(twice
      ? [block('categories', 'categories.code', `类别代码“${twice}”用了两次`, '改成不同的代码。')]
      : []),
    ...categories
      .filter(({ minWords, maxWords, minMB, maxMB, minCount, maxCount, minSeconds, maxSeconds }) =>
        (
          [
            [minWords, maxWords],
            [minMB, maxMB],
            [minCount, maxCount],
            [minSeconds, maxSeconds],
          ] as const
        ).some(([min, max]) => min !== undefined && max !== undefined && min > max),
      )
      .map(({ name }) =>
        block(
          'categories',
          'categories.limits',
          `类别“${name}”的下限大于上限`,
          '改正这个类别的限制。',
        ),
      ),
  ]
}

function statementFindings({ statements }: Snapshot): Finding[] {
  const rows = (Array.isArray(statements) ? statements : []) as { kind?: string }[]
  const missing = [
    ['originality', '原创与授权声明'],
    ['personal', '个人信息单独同意'],
  ].filter(([kind]) => !rows.some((row) => row.kind === kind))
  return missing.map(([, name]) =>
    block('statements', 'statements.missing', `没有“${name}”的文本`, '在“征集 → 声明文本”里添加。'),
  )
}

function ruleFindings({ judging, combine, voting, contact }: Snapshot): Finding[] {
  const { criteria } = (judging ?? {}) as { criteria?: { weight?: number }[] }
  const weights = (criteria ?? []).reduce((sum, { weight }) => sum + Number(weight ?? 0), 0)
  const { judgesWeight = 0, votesWeight = 0 } = (combine ?? {}) as Record<string, number>
  const { enabled } = (voting ?? {}) as { enabled?: boolean }
  const { phone, email } = (contact ?? {}) as Record<string, unknown>
  return [
    ...((criteria ?? []).length > 0 && weights !== 100
      ? [
          block(
            'judging',
            'judging.weights',
            `评分标准的权重合计 ${weights}，应为 100`,
            '改正权重。',
          ),
        ]
      : []),
    ...(enabled && Number(judgesWeight) + Number(votesWeight) !== 100
      ? [
          block(
            'combine',
            'combine.weights',
            '评委分与投票分的占比合计不是 100',
            '改正占比并在通知里写明。',
          ),
        ]
      : []),
    ...(filled(phone) || filled(email)
      ? []
      : [warn('contact', 'contact.missing', '没有联系方式', '填写电话或邮箱，作者有问题好问。')]),
  ]
}
