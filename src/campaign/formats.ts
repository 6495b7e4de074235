/** What a category takes. Limits are columns of the category; the format decides which of them mean something. */
export const FORMATS = [
  'text',
  'photo',
  'scan',
  'video',
  'audio',
  'comic',
  'h5',
  'case',
  'account',
] as const
export type Format = (typeof FORMATS)[number]

export const FORMAT_NAMES: Readonly<Record<Format, { zh: string; en: string }>> = {
  text: { zh: '文字', en: 'Text' },
  photo: { zh: '摄影图片', en: 'Photographs' },
  scan: { zh: '书画扫描', en: 'Scanned artwork' },
  video: { zh: '视频', en: 'Video' },
  audio: { zh: '音频', en: 'Audio' },
  comic: { zh: '漫画海报', en: 'Comic or poster' },
  h5: { zh: 'H5 页面', en: 'Web page' },
  case: { zh: '工作案例', en: 'Case report' },
  account: { zh: '账号', en: 'Account' },
}

/** Fields an entry of the category must fill in besides those of every entry. */
export const EXTRAS = [
  'transcription',
  'url',
  'filing',
  'cover',
  'caption',
  'score',
  'subtitles',
  'shotAt',
] as const
export type Extra = (typeof EXTRAS)[number]

export const EXTRA_NAMES: Readonly<Record<Extra, { zh: string; en: string }>> = {
  transcription: { zh: '释文', en: 'Transcription' },
  url: { zh: '作品网址', en: 'Address' },
  filing: { zh: '网站备案号', en: 'ICP number' },
  cover: { zh: '封面图', en: 'Cover' },
  caption: { zh: '配文', en: 'Caption' },
  score: { zh: '词曲谱', en: 'Score' },
  subtitles: { zh: '字幕', en: 'Subtitles' },
  shotAt: { zh: '拍摄时间', en: 'Date taken' },
}

/** Statements an author makes, each with a tick of its own. */
export const STATEMENTS = ['originality', 'ai', 'portrait', 'personal', 'guardian'] as const
export type StatementKind = (typeof STATEMENTS)[number]

export const STATEMENT_NAMES: Readonly<Record<StatementKind, { zh: string; en: string }>> = {
  originality: { zh: '原创与授权声明', en: 'Originality and licence' },
  ai: { zh: '人工智能使用声明', en: 'Use of AI' },
  portrait: { zh: '肖像与名誉声明', en: 'Portraits' },
  personal: { zh: '个人信息单独同意', en: 'Personal data' },
  guardian: { zh: '监护人同意', en: 'Guardian' },
}
