import type { SelectField } from 'payload'
import { label, options } from './label'

/** Declaration required since 2025-09-01 (人工智能生成合成内容标识办法); shown on every channel. */
export const aiUsageField = (): SelectField => ({
  name: 'aiUsage',
  type: 'select',
  label: label('人工智能使用声明', 'AI declaration'),
  defaultValue: 'none',
  required: true,
  options: options([
    ['none', '未使用', 'None'],
    ['assisted', 'AI 辅助', 'AI assisted'],
    ['generated', 'AI 生成', 'AI generated'],
  ]),
})
