import type { Field } from 'payload'
import {
  CATEGORIES,
  CATEGORY_CODES,
  demandsOf,
  type Demand,
  isCategory,
} from '@/exhibition/categories'
import { label, options } from './label'

const demands =
  (...wanted: Demand[]) =>
  (data: Record<string, unknown>): boolean =>
    wanted.some((demand) => demandsOf(data.type, data.style).includes(demand))

const STYLES = CATEGORY_CODES.flatMap((code) => CATEGORIES[code].styles)

export const categoryOptions = options(
  CATEGORY_CODES.map((code) => [code, CATEGORIES[code].name, CATEGORIES[code].english] as const),
)

/** Who made it and what it is: what the caption plate says. */
export const plateFields = (): Field[] => [
  {
    name: 'authors',
    type: 'array',
    maxRows: 10,
    label: label('作者', 'Authors'),
    labels: { singular: label('作者', 'Author'), plural: label('作者', 'Authors') },
    admin: { components: { RowLabel: '/src/admin/look/RowTitle#RowTitle' } },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'name',
            type: 'text',
            required: true,
            maxLength: 40,
            label: label('姓名或集体', 'Name'),
          },
          {
            name: 'status',
            type: 'select',
            defaultValue: 'active',
            label: label('身份', 'Status'),
            options: options([
              ['active', '在职', 'Active'],
              ['retired', '退休', 'Retired'],
              ['newForm', '新就业形态', 'New forms of employment'],
              ['team', '集体', 'A team'],
            ]),
          },
        ],
      },
    ],
  },
  {
    type: 'row',
    fields: [
      { name: 'unit', type: 'text', maxLength: 60, label: label('单位', 'Unit') },
      {
        name: 'recommender',
        type: 'relationship',
        relationTo: 'organizations',
        maxDepth: 0,
        label: label('推荐工会', 'Recommending union'),
      },
    ],
  },
  {
    name: 'style',
    type: 'select',
    label: label('书体、画种或组数', 'Script or technique'),
    admin: { condition: ({ type }) => isCategory(type) && CATEGORIES[type].styles.length > 0 },
    options: options(STYLES.map(([value, name]) => [value, name, name] as const)),
    filterOptions: ({ options: all, data }) => stylesFor(all, data?.type),
  },
  {
    type: 'row',
    fields: [
      {
        name: 'medium',
        type: 'text',
        maxLength: 40,
        label: label('材质或媒介', 'Medium'),
        admin: { condition: (data) => data.type !== 'SP' && data.type !== 'SW' },
      },
      {
        name: 'year',
        type: 'number',
        min: 1900,
        max: 2100,
        label: label('创作年份', 'Year'),
      },
    ],
  },
  {
    name: 'size',
    type: 'group',
    label: label('尺寸（厘米，高×宽×深）', 'Size in centimetres'),
    admin: { condition: demands('size', 'depth') },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'height', type: 'number', min: 0, max: 10_000, label: label('高', 'Height') },
          { name: 'width', type: 'number', min: 0, max: 10_000, label: label('宽', 'Width') },
          {
            name: 'depth',
            type: 'number',
            min: 0,
            max: 10_000,
            label: label('深', 'Depth'),
            admin: { condition: demands('depth') },
          },
          {
            name: 'traditional',
            type: 'text',
            maxLength: 20,
            label: label('传统尺寸', 'Traditional size'),
            admin: { placeholder: label('如 四尺整张', '') },
          },
        ],
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'takenAt',
        type: 'text',
        maxLength: 40,
        label: label('拍摄时间', 'Taken'),
        admin: { condition: demands('taken') },
      },
      {
        name: 'takenPlace',
        type: 'text',
        maxLength: 60,
        label: label('拍摄地点', 'Place'),
        admin: { condition: demands('taken') },
      },
    ],
  },
  {
    name: 'transcription',
    type: 'textarea',
    maxLength: 2000,
    label: label('释文', 'Transcription'),
    admin: {
      description: label('草书、篆书、篆刻必填：作品上写的是什么。', 'What the work says.'),
      condition: ({ type }) => ['SF', 'ZK', 'SW'].includes(type),
    },
  },
]

/** The work itself: its frames in order, or its clip or sound. */
export const workFields = (): Field[] => [
  {
    name: 'frames',
    type: 'array',
    maxRows: 12,
    label: label('作品图', 'Pictures'),
    labels: { singular: label('一幅', 'Picture'), plural: label('作品图', 'Pictures') },
    admin: {
      components: { RowLabel: '/src/admin/look/RowTitle#RowTitle' },
      description: label(
        '按展示顺序。组照两幅，或 4 至 8 幅；视频作品放一张静帧。原图不公开，展示时不裁切。',
        'In order; never cropped.',
      ),
    },
    fields: [
      {
        name: 'image',
        type: 'upload',
        relationTo: 'media',
        required: true,
        filterOptions: { mimeType: { contains: 'image/' } },
        label: label('图片', 'Picture'),
      },
      { name: 'caption', type: 'text', maxLength: 100, label: label('图说', 'Caption') },
    ],
  },
  {
    name: 'clip',
    type: 'upload',
    relationTo: 'media',
    label: label('视频', 'Video'),
    filterOptions: { mimeType: { contains: 'video/' } },
    admin: { condition: demands('clip') },
  },
  {
    name: 'subtitles',
    type: 'textarea',
    maxLength: 60_000,
    label: label('字幕（SRT 或 WebVTT）', 'Subtitles'),
    admin: { condition: demands('clip') },
  },
  {
    name: 'sound',
    type: 'upload',
    relationTo: 'media',
    label: label('语音导览或朗诵', 'Sound'),
    filterOptions: { mimeType: { contains: 'audio/' } },
  },
  {
    name: 'zoom',
    type: 'select',
    defaultValue: 'standard',
    label: label('放大细看', 'Deep zoom'),
    options: options([
      ['standard', '标准（长边 2000 像素）', 'Standard, 2000 px'],
      ['fine', '精细（长边 4000 像素，分块）', 'Fine, 4000 px in tiles'],
    ]),
  },
]

type StyleOptions = Parameters<
  NonNullable<Extract<Field, { type: 'select' }>['filterOptions']>
>[0]['options']

const stylesFor = (all: StyleOptions, type: unknown): StyleOptions => {
  const own = new Set<string>(
    isCategory(type) ? CATEGORIES[type].styles.map(([value]) => value) : [],
  )
  return all.filter((option) => own.has(typeof option === 'string' ? option : option.value))
}
