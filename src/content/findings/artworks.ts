import type { Finding } from '@publishers/contract'
import { lettersOf } from '@/exhibition/artworkNumber'
import type { Demand } from '@/exhibition/categories'
import { categoryName, demandsOf, FRAME_COUNTS, styleName } from '@/exhibition/categories'
import { framesOf } from '@/exhibition/frames'
import { authorNames } from '@/exhibition/plate'
import { webVtt } from '@/exhibition/webVtt'
import { plainText } from '../lexical'
import type { Snapshot } from '../snapshot'
import { block, filled, warn } from './finding'
import { titleFindings } from './words'

const MAX_STATEMENT = 200

/** A work says what its category demands (domain §4), and has its number when it is in an exhibition. */
export const artworkFindings = (snapshot: Snapshot): Finding[] => [
  ...titleFindings(snapshot),
  ...authorFindings(snapshot),
  ...numberFindings(snapshot),
  ...demandsOf(snapshot.type, snapshot.style).flatMap((demand) => DEMANDS[demand](snapshot)),
  ...statementFindings(snapshot),
]

function authorFindings({ authors, unit, entryType }: Snapshot): Finding[] {
  const findings: Finding[] = []
  if (authorNames(authors).length === 0)
    findings.push(block('authors', 'authors.missing', '没有作者', '在“作者”里填写姓名或集体。'))
  if (!filled(unit) && entryType !== 'special')
    findings.push(block('unit', 'unit.missing', '没有作者单位', '填写作者所在单位或工会。'))
  return findings
}

function numberFindings({ exhibition, no, type }: Snapshot): Finding[] {
  if (!exhibition) return []
  if (!filled(no)) return [block('no', 'no.missing', '还没有展品号', '点“入选编号”，由系统取号。')]
  if (lettersOf(String(no)) !== type)
    return [
      block(
        'no',
        'no.letters',
        `展品号 ${String(no)} 和类别“${categoryName(type)}”不符`,
        '改回原来的类别，或再点“入选编号”换一个号（旧号不会再用）。',
      ),
    ]
  return []
}

const text = (field: string, code: string, message: string, remedy: string) => (row: Snapshot) =>
  filled(row[field]) ? [] : [block(field, code, message, remedy)]

const DEMANDS: Readonly<Record<Demand, (snapshot: Snapshot) => Finding[]>> = {
  size: ({ size }) => (sides(size, 'height', 'width') ? [] : [missingSize('尺寸')]),
  depth: ({ size }) => (sides(size, 'depth') ? [] : [missingSize('深度')]),
  medium: text('medium', 'medium.missing', '没有材质或媒介', '填写宣纸、布面油彩、铜等。'),
  style: ({ type, style }) =>
    styleName(type, style)
      ? []
      : [block('style', 'style.missing', '没有选书体、画种或组数', '在“作品”里选一项。')],
  transcription: text(
    'transcription',
    'transcription.missing',
    '没有释文',
    '草书、篆书和篆刻须写明作品上是什么字，读者才看得懂。',
  ),
  taken: (row) => [
    ...text('takenAt', 'taken.missing', '没有拍摄时间', '填写拍摄的年月或日期。')(row),
    ...text('takenPlace', 'place.missing', '没有拍摄地点', '填写拍摄的地点。')(row),
  ],
  frames: frameFindings,
  clip: ({ clip }) => (clip ? [] : [block('clip', 'clip.missing', '没有视频', '上传视频文件。')]),
  subtitles: ({ subtitles }) =>
    webVtt(String(subtitles ?? '')) === undefined
      ? [
          block(
            'subtitles',
            'subtitles.missing',
            '没有字幕，或字幕读不出时间',
            '粘贴 SRT 或 WebVTT 字幕；听不见的观众靠它看懂。',
          ),
        ]
      : [],
  words: ({ body, transcription }) =>
    plainText(body) || filled(transcription)
      ? []
      : [block('body', 'words.missing', '没有诗文', '把作品全文写在“释文”或“创作手记”里。')],
}

function frameFindings({ type, style, frames }: Snapshot): Finding[] {
  const count = framesOf(frames).length
  if (count === 0) return [block('frames', 'frames.missing', '没有作品图', '上传作品图。')]
  const [least, most] = FRAME_COUNTS[String(style)] ?? [1, 12]
  if (type !== 'SY' || (count >= least && count <= most)) return []
  const wanted = least === most ? `${least} 幅` : `${least} 至 ${most} 幅`
  return [
    block(
      'frames',
      'frames.count',
      `${styleName(type, style)}要 ${wanted}，现在是 ${count} 幅`,
      '增减图片，或改选单幅、组照（两幅）、组照。',
    ),
  ]
}

function statementFindings({ digest, year }: Snapshot): Finding[] {
  const length = typeof digest === 'string' ? [...digest].length : 0
  return [
    ...(length > MAX_STATEMENT
      ? [
          block(
            'digest',
            'digest.long',
            `创作说明 ${length} 字，超过 ${MAX_STATEMENT} 字`,
            '删短一些；更长的写在“创作手记”里。',
          ),
        ]
      : []),
    ...(typeof year === 'number'
      ? []
      : [warn('year', 'year.missing', '没有创作年份', '展签上要写，请补上。')]),
  ]
}

const missingSize = (what: string) =>
  block('size', 'size.missing', `没有${what}`, '按厘米填写高、宽，立体作品还有深。')

const sides = (size: unknown, ...names: string[]) => {
  const given = (size ?? {}) as Record<string, unknown>
  return names.every((name) => typeof given[name] === 'number' && (given[name] as number) > 0)
}
