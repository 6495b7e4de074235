/** domain §4: the letters of a number, and what each category must say of itself before it may be reviewed. */
type Category = {
  name: string
  english: string
  styles: readonly (readonly [value: string, name: string])[]
  demands: readonly Demand[]
}

export type Demand =
  | 'size'
  | 'depth'
  | 'medium'
  | 'style'
  | 'transcription'
  | 'taken'
  | 'frames'
  | 'clip'
  | 'subtitles'
  | 'words'

export type CategoryCode = 'SF' | 'MS' | 'SY' | 'ZK' | 'JZ' | 'GY' | 'SP' | 'SW'

export const CATEGORIES: Readonly<Record<CategoryCode, Category>> = {
  SF: {
    name: '书法',
    english: 'Calligraphy',
    styles: [
      ['xing', '行书'],
      ['cao', '草书'],
      ['li', '隶书'],
      ['zhuan', '篆书'],
      ['kai', '楷书'],
    ],
    demands: ['frames', 'style', 'size', 'medium'],
  },
  MS: {
    name: '美术',
    english: 'Painting',
    styles: [
      ['guohua', '国画'],
      ['oil', '油画'],
      ['watercolour', '水彩'],
      ['printmaking', '版画'],
      ['drawing', '素描速写'],
    ],
    demands: ['frames', 'style', 'size', 'medium'],
  },
  SY: {
    name: '摄影',
    english: 'Photography',
    styles: [
      ['single', '单幅'],
      ['pair', '组照（两幅）'],
      ['series', '组照'],
    ],
    demands: ['frames', 'style', 'taken'],
  },
  ZK: {
    name: '篆刻',
    english: 'Seal carving',
    styles: [
      ['zhu', '朱文'],
      ['bai', '白文'],
    ],
    demands: ['frames', 'size', 'medium', 'transcription'],
  },
  JZ: { name: '剪纸', english: 'Paper cutting', styles: [], demands: ['frames', 'size', 'medium'] },
  GY: {
    name: '工艺',
    english: 'Craft',
    styles: [],
    demands: ['frames', 'size', 'depth', 'medium'],
  },
  SP: { name: '短视频', english: 'Video', styles: [], demands: ['clip', 'subtitles'] },
  SW: { name: '诗文', english: 'Poetry', styles: [], demands: ['words'] },
}

export const CATEGORY_CODES = Object.keys(CATEGORIES) as CategoryCode[]

export const isCategory = (value: unknown): value is CategoryCode =>
  typeof value === 'string' && value in CATEGORIES

export const categoryName = (value: unknown): string =>
  isCategory(value) ? CATEGORIES[value].name : ''

/** The word for a script, a technique or a way to hang photographs; empty when there is none. */
export const styleName = (type: unknown, style: unknown): string =>
  (isCategory(type) && new Map(CATEGORIES[type].styles).get(String(style))) || ''

/** 草书 and 篆书 are written for few readers: what they say stands beside them (domain §4). */
const NEEDS_TRANSCRIPTION = new Set(['cao', 'zhuan'])

export const demandsOf = (type: unknown, style: unknown): readonly Demand[] =>
  isCategory(type)
    ? [
        ...CATEGORIES[type].demands,
        ...(NEEDS_TRANSCRIPTION.has(String(style)) ? (['transcription'] as const) : []),
      ]
    : []

/** How many pictures each way to hang photographs has (domain §4: 组照 4–8). */
export const FRAME_COUNTS: Readonly<Record<string, readonly [least: number, most: number]>> = {
  single: [1, 1],
  pair: [2, 2],
  series: [4, 8],
}
