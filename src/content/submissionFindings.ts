import type { Payload, PayloadRequest } from 'payload'
import type { Finding } from '@publishers/contract'
import type { Kind } from './kinds'
import { plainText } from './lexical'
import type { MediaRow } from './mediaRows'
import { mediaRows } from './mediaRows'
import type { Snapshot } from './snapshot'

type Args = { payload: Payload; req?: PayloadRequest; kind: Kind; snapshot: Snapshot; now: Date }

/** What is missing before an item may be submitted. A `block` names the field and what to do. */
export async function submissionFindings({
  payload,
  req,
  snapshot,
  now,
}: Args): Promise<Finding[]> {
  const rows = await mediaRows({ payload, req, snapshot })
  const pictures = [...rows.values()].filter(({ mimeType }) => mimeType?.startsWith('image/'))
  return [
    ...textFindings(snapshot),
    ...sourceFindings(snapshot),
    ...emergencyFindings(snapshot),
    ...pictures.flatMap((row) => pictureFindings(row, now)),
  ]
}

const block = (field: string, code: string, message: string, remedy: string): Finding => ({
  level: 'block',
  field,
  code,
  message,
  remedy,
})
const warn = (field: string, code: string, message: string, remedy: string): Finding => ({
  level: 'warn',
  field,
  code,
  message,
  remedy,
})

const filled = (value: unknown) => typeof value === 'string' && value.trim() !== ''

function textFindings(snapshot: Snapshot): Finding[] {
  const findings: Finding[] = []
  if (!filled(snapshot.title))
    findings.push(block('title', 'title.missing', '没有标题', '填写标题。'))
  if (plainText(snapshot.body) === '')
    findings.push(block('body', 'body.missing', '正文是空的', '写好正文再送审。'))
  if (!snapshot.cover)
    findings.push(
      warn(
        'cover',
        'cover.missing',
        '没有封面',
        '选一张封面；留空时公众号用正文第一张图或账号默认封面。',
      ),
    )
  return findings
}

const sourceNames: Readonly<Record<string, string>> = {
  name: '来源单位',
  author: '原作者',
  title: '原标题',
  url: '原文网址',
}

/** A repost names its source unit, author, original title and address, so that it can be traced. */
function sourceFindings({ source, type }: Snapshot): Finding[] {
  const given = (source && typeof source === 'object' ? source : {}) as Record<string, unknown>
  const reposts = given.type === 'repost' || type === 'repost'
  if (!reposts) return []
  const missing = Object.keys(sourceNames).filter((name) => !filled(given[name]))
  const findings = missing.map((name) =>
    block(
      `source.${name}`,
      'source.missing',
      `转载稿缺少${sourceNames[name]}`,
      '在“来源与声明”里填写。',
    ),
  )
  if (
    given.permission !== 'whitelist' &&
    given.permission !== 'authorised' &&
    given.permission !== 'statutory'
  ) {
    findings.push(
      block(
        'source.permission',
        'source.permission',
        '没有写明转载依据',
        '选择稿源白名单、已获授权或法定许可。',
      ),
    )
  }
  return findings
}

function emergencyFindings({ type, emergency }: Snapshot): Finding[] {
  if (type !== 'urgent') return []
  const given = (emergency && typeof emergency === 'object' ? emergency : {}) as Record<
    string,
    unknown
  >
  return [
    ...(filled(given.reason)
      ? []
      : [
          block(
            'emergency.reason',
            'emergency.reason',
            '应急稿没有写明理由',
            '在“来源与声明”里填写应急理由。',
          ),
        ]),
    ...(filled(given.authorisedBy)
      ? []
      : [
          block(
            'emergency.authorisedBy',
            'emergency.authorised',
            '应急稿没有授权人',
            '填写电话或书面授权的人。',
          ),
        ]),
  ]
}

function pictureFindings(row: MediaRow, now: Date): Finding[] {
  const name = `图片“${row.alt || row.filename}”`
  const findings: Finding[] = []
  if (!row.licence || row.licence === 'none') {
    findings.push(
      block(
        'media',
        'licence.missing',
        `${name}授权不明`,
        '在素材库填写“授权”，或换一张有授权的图片。',
      ),
    )
  }
  if (row.licenceUntil && new Date(row.licenceUntil) < now) {
    findings.push(
      block(
        'media',
        'licence.expired',
        `${name}的授权已到期`,
        '续签授权并更新到期日，或换一张图片。',
      ),
    )
  }
  if (row.portrait === 'pending') {
    findings.push(
      block(
        'media',
        'portrait.pending',
        `${name}还没有取得肖像许可`,
        '取得本人许可后改为“已获许可”，或换一张图片。',
      ),
    )
  }
  if (!filled(row.alt))
    findings.push(
      warn('media', 'alt.missing', `${name}没有替代文字`, '写一句画面内容，方便读屏用户。'),
    )
  return findings
}
