import type { Field, GroupField } from 'payload'
import { label } from '../label'

const day = (name: string, zh: string, en: string, required = false): Field => ({
  name,
  type: 'date',
  required,
  label: label(zh, en),
  admin: { width: '50%', date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' } },
})

const row = (...fields: Field[]): Field => ({ type: 'row', fields })

/** Days of Shanghai; a last day ends at its 24:00 by the server's clock. See src/campaign/times.ts. */
export const datesField = (): GroupField => ({
  name: 'dates',
  type: 'group',
  label: label('日程', 'Dates'),
  admin: {
    description: label(
      '都是北京时间的日子，末日到 24:00 为止，没有宽限。上线后延长要重新送审，由终审批准。',
      'Days of Beijing; the last day ends at 24:00 without grace.',
    ),
  },
  fields: [
    row(
      day('collectFrom', '征集开始', 'Collect from'),
      day('collectUntil', '征集截止', 'Collect until'),
    ),
    row(
      day('completeUntil', '补正截止', 'Complete until'),
      day('recommendUntil', '推荐截止', 'Recommend until'),
    ),
    row(day('voteFrom', '投票开始', 'Vote from'), day('voteUntil', '投票截止', 'Vote until')),
    row(day('judgeFrom', '评审开始', 'Judge from'), day('judgeUntil', '评审结束', 'Judge until')),
    row(
      day('publicityFrom', '公示开始', 'Publicity from'),
      day('publicityUntil', '公示结束', 'Publicity until'),
    ),
  ],
})
