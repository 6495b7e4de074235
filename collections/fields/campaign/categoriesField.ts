import type { Field } from 'payload'
import { EXTRAS, EXTRA_NAMES, FORMATS, FORMAT_NAMES } from '@/campaign/formats'
import { label } from '../label'

const limit = (name: string, zh: string, en: string): Field => ({
  name,
  type: 'number',
  min: 0,
  label: label(zh, en),
  admin: { width: '25%' },
})

const row = (...fields: Field[]): Field => ({ type: 'row', fields })

/** What may be sent in, as data: a new call changes limits without a programmer. Empty limits are none. */
export const categoriesField = (): Field => ({
  name: 'categories',
  type: 'array',
  label: label('征集类别', 'Categories'),
  labels: { singular: label('类别', 'Category'), plural: label('类别', 'Categories') },
  fields: [
    row(
      {
        name: 'code',
        type: 'text',
        required: true,
        maxLength: 20,
        label: label('代码', 'Code'),
        validate: (value: unknown) =>
          /^[a-z][a-z0-9-]{0,19}$/.test(String(value ?? '')) ||
          '小写字母开头，只用字母、数字、连字符',
        admin: { width: '25%' },
      },
      {
        name: 'name',
        type: 'text',
        required: true,
        maxLength: 20,
        label: label('名称', 'Name'),
        admin: { width: '35%' },
      },
      {
        name: 'format',
        type: 'select',
        required: true,
        label: label('形式', 'Format'),
        options: FORMATS.map((value) => ({ value, label: FORMAT_NAMES[value] })),
        admin: { width: '40%' },
      },
    ),
    row(
      limit('minWords', '最少字数', 'Characters at least'),
      limit('maxWords', '最多字数', 'Characters at most'),
      limit('maxLines', '最多行数', 'Lines at most'),
      limit('maxCaption', '配文最多字数', 'Caption at most'),
    ),
    row(
      limit('minCount', '最少文件数', 'Files at least'),
      limit('maxCount', '最多文件数', 'Files at most'),
      limit('minMB', '每个最小（MB）', 'MB at least'),
      limit('maxMB', '每个最大（MB）', 'MB at most'),
    ),
    row(
      limit('minLongEdge', '长边至少（像素）', 'Long edge, px'),
      limit('minShortEdge', '短边至少（像素）', 'Short edge, px'),
      limit('minSeconds', '最短（秒）', 'Seconds at least'),
      limit('maxSeconds', '最长（秒）', 'Seconds at most'),
    ),
    row(
      {
        // No select: GraphQL has no name for a value with a colon, and would lose its whole schema over it.
        name: 'ratios',
        type: 'text',
        hasMany: true,
        label: label('画幅', 'Aspect ratios'),
        validate: (value: unknown) =>
          (Array.isArray(value) ? value : []).every((ratio) => /^\d{1,2}:\d{1,2}$/.test(ratio)) ||
          '画幅写成 16:9 这样的比例',
        admin: { width: '50%', description: label('例如 16:9、9:16。', 'As in 16:9.') },
      },
      {
        name: 'types',
        type: 'select',
        hasMany: true,
        label: label('文件类型', 'File types'),
        options: ['jpg', 'png', 'tiff', 'mp4', 'mp3', 'wav', 'docx', 'pdf'].map((value) => ({
          value,
          label: value.toUpperCase(),
        })),
        admin: { width: '50%' },
      },
    ),
    row(
      {
        name: 'requires',
        type: 'select',
        hasMany: true,
        label: label('另须填写', 'Also required'),
        options: EXTRAS.map((value) => ({ value, label: EXTRA_NAMES[value] })),
        admin: { width: '75%' },
      },
      limit('perPerson', '每人限投', 'Per person'),
    ),
    {
      name: 'explain',
      type: 'textarea',
      maxLength: 300,
      label: label('给作者的说明', 'For authors'),
    },
  ],
})
