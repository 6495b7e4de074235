import type { Field } from 'payload'
import { label } from '../label'

const count = (name: string, zh: string, en: string, defaultValue: number): Field => ({
  name,
  type: 'number',
  min: 0,
  max: 100_000,
  required: true,
  defaultValue,
  label: label(zh, en),
})

/**
 * The rule of domain §2.5: within an hour, ten comments on one item and four in ten of them negative raise yellow, thirty
 * or a rumour orange. Blue and red have no number in it: blue is half of yellow, red ten times, until somebody says otherwise.
 */
export const alertRuleFields = (): Field => ({
  name: 'alertRule',
  type: 'group',
  label: label('预警规则', 'Alert rule'),
  fields: [
    count('windowMinutes', '统计时长（分钟）', 'Window in minutes', 60),
    count('negativePercent', '负面占比（%）', 'Share of negatives (%)', 40),
    count('blue', '蓝：留言数', 'Blue: comments', 5),
    count('yellow', '黄：留言数', 'Yellow: comments', 10),
    count('orange', '橙：留言数', 'Orange: comments', 30),
    count('red', '红：留言数', 'Red: comments', 100),
    {
      name: 'rumourRaises',
      type: 'checkbox',
      defaultValue: true,
      label: label('有未核实传言即升为橙', 'A rumour raises orange'),
    },
  ],
})
