import type { Finding } from '@publishers/contract'
import type { Snapshot } from '../snapshot'
import { block, filled } from './finding'
import { bodyFindings, titleFindings } from './words'

/** An article needs its words, a repost its source, an emergency its authorisation. */
export const newsFindings = (snapshot: Snapshot): Finding[] => [
  ...titleFindings(snapshot),
  ...bodyFindings(snapshot),
  ...sourceFindings(snapshot),
  ...emergencyFindings(snapshot),
]

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
