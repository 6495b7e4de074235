import { beijingDay, fromBeijingClock } from '@/beijing'
import type { Command } from '@/review/run'
import type { NewsKey } from './news'

const day = 86_400_000

export type Step = [who: string, command: Command]
export type Situation = { steps: Step[]; liveSince?: number; publishAt?: Date; accounts?: string[] }

const passed: Step[] = [
  ['editor', { decision: 'submit' }],
  ['reviewer1', { decision: 'approve', opinion: '文字已核，通过。' }],
  ['reviewer2', { decision: 'approve', opinion: '事实、职务、日期、数字已核。' }],
]

/** What has happened to each item by the day of the demo. */
export function situationOf(key: NewsKey, now: number): Situation {
  const final = (accounts: string[], publishAt?: Date): Step => [
    'chief',
    {
      decision: 'approve',
      opinion: '同意发布。',
      accounts,
      ...(publishAt && { publishAt: publishAt.toISOString() }),
    } as Command,
  ]
  const tomorrow = fromBeijingClock(`${beijingDay(now + day)}T07:30`)
  switch (key) {
    case 'N1':
      return {
        steps: [...passed, final(['web', 'yunfan', 'weibo', 'dingyue'])],
        liveSince: now - 12 * day,
      }
    case 'N2':
      return {
        steps: [...passed, final(['web', 'xingqiao', 'dingyue', 'weibo'])],
        liveSince: now - 30 * day,
      }
    case 'N3':
      return { steps: [...passed, final(['web', 'yunfan'], tomorrow)] }
    case 'N4':
      return { steps: [...passed, final(['web', 'dingyue'])], liveSince: now - 10 * day }
    case 'N5':
      return { steps: passed.slice(0, 2) }
    case 'N6':
      return { steps: passed }
    case 'N7':
      return {
        steps: [passed[0] as Step, passed[1] as Step, final(['web', 'yunfan', 'dingyue'])],
        liveSince: now - day,
      }
    case 'N8':
      return {
        steps: [
          passed[0] as Step,
          [
            'reviewer1',
            {
              decision: 'return',
              code: 'wording',
              opinion: '“全城最低”“第一”等绝对化用语不能用；配图没有授权，请更换。',
            } as Command,
          ],
        ],
      }
  }
}
