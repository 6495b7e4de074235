import type { Finding } from '@publishers/contract'
import { idOf } from '@/access/scope'
import { honourOf } from '@/honours/dictionary'
import { honourFault } from '@/honours/honourRules'
import { honourRows } from '@/honours/honourRow'
import { personalNumbersIn } from '@/honours/privateData'
import { plainText } from '../lexical'
import type { Snapshot } from '../snapshot'
import { rowsOf } from '../variants'
import { consentFindings } from './consent'
import { block, filled, warn } from './finding'

/** domain §3: a story is 800 to 2000 characters. */
const STORY = { min: 800, max: 2000 }

/** A profile needs a name, a unit, an honour that was really given, a story, and somebody's leave. */
export const modelWorkersFindings = (snapshot: Snapshot, now = new Date()): Finding[] => [
  ...nameFindings(snapshot),
  ...honourFindings(snapshot, now),
  ...storyFindings(snapshot),
  ...consentFindings(snapshot, now),
  ...privacyFindings(snapshot),
  ...displayFindings(snapshot, now),
]

const nameFindings = ({ title, unit, type }: Snapshot): Finding[] => [
  ...(filled(title)
    ? []
    : [
        block(
          'title',
          'title.missing',
          '没有姓名',
          type === 'collective' ? '填写集体名称。' : '填写姓名。',
        ),
      ]),
  ...(filled(unit)
    ? []
    : [block('unit', 'unit.missing', '没有工作单位', '在“岗位与荣誉”里填写。')]),
]

function honourFindings({ honours, type }: Snapshot, now: Date): Finding[] {
  const rows = honourRows(honours)
  if (!rows.some(({ status }) => status === 'valid'))
    return [
      block(
        'honours',
        'honours.missing',
        rows.length > 0 ? '没有有效的荣誉' : '没有登记荣誉',
        '在“岗位与荣誉”里登记至少一项有效荣誉。',
      ),
    ]
  const raw = rowsOf(honours)
  return rows.flatMap((row, index) => {
    const at = `honours.${index}`
    const fault = honourFault({ honour: row.honour, type, year: row.year, now })
    if (fault)
      return [block(`${at}.${fault.field}`, `honours.${fault.field}`, fault.message, fault.remedy)]
    const name = `“${honourOf(row.honour)?.name}”（${row.year}）`
    const isTwice =
      rows.findIndex(({ honour, year }) => honour === row.honour && year === row.year) < index
    return [
      ...(isTwice
        ? [block(`${at}.year`, 'honours.twice', `${name}登记了两次`, '删掉重复的一行。')]
        : []),
      ...(row.grantor || honourOf(row.honour)?.grantor
        ? []
        : [warn(`${at}.grantor`, 'honours.grantor', `${name}没有授予单位`, '写明由谁授予。')]),
      ...(idOf(raw[index]?.basis) !== undefined
        ? []
        : [
            warn(
              `${at}.basis`,
              'honours.basis',
              `${name}没有依据文件`,
              '上传证书或表彰决定，供审核核对，不公开。',
            ),
          ]),
    ]
  })
}

function storyFindings({ body, digest }: Snapshot): Finding[] {
  const length = [...plainText(body).replace(/\s/g, '')].length
  if (length === 0) return [block('body', 'body.missing', '没有写事迹', '写好主要事迹再送审。')]
  return [
    ...(length < STORY.min
      ? [
          warn(
            'body',
            'story.short',
            `事迹只有 ${length} 字`,
            `一般写 ${STORY.min} 到 ${STORY.max} 字。`,
          ),
        ]
      : []),
    ...(length > STORY.max
      ? [
          warn(
            'body',
            'story.long',
            `事迹有 ${length} 字`,
            `一般写 ${STORY.min} 到 ${STORY.max} 字，可以精简。`,
          ),
        ]
      : []),
    ...(filled(digest)
      ? []
      : [
          warn(
            'digest',
            'digest.missing',
            '没有事迹摘要',
            '写一句不超过 120 字的摘要，列表和渠道都用它。',
          ),
        ]),
  ]
}

function privacyFindings({ title, subtitle, digest, motto, body }: Snapshot): Finding[] {
  const texts: [string, unknown][] = [
    ['title', title],
    ['subtitle', subtitle],
    ['digest', digest],
    ['motto', motto],
    ['body', plainText(body)],
  ]
  return texts.flatMap(([field, text]) =>
    personalNumbersIn(typeof text === 'string' ? text : '').map((what) =>
      block(field, 'privacy.number', `文字里有${what}`, '删掉个人号码；展示页不公开隐私信息。'),
    ),
  )
}

function displayFindings(
  { displayUntil, workingStatus, statusSince }: Snapshot,
  now: Date,
): Finding[] {
  const isOver = typeof displayUntil === 'string' && Date.parse(displayUntil) <= now.getTime()
  return [
    ...(isOver
      ? [block('displayUntil', 'display.over', '展示期限已经过去', '改晚“展示到”的日期，或留空。')]
      : []),
    ...(workingStatus === 'deceased' && !filled(statusSince)
      ? [warn('statusSince', 'status.since', '没有写逝世日期', '在“授权与状态”里填写。')]
      : []),
  ]
}
