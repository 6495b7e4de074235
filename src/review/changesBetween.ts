import type { ContentField, Kind } from '@/content/kinds'
import { CONTENT_FIELDS } from '@/content/kinds'
import { plainText, rootNodes, walk } from '@/content/lexical'
import { idOf } from '@/access/scope'
import { variantsOf } from '@/content/variants'
import type { Snapshot } from './run'
import type { Segment } from './wordDiff'
import { wordDiff } from './wordDiff'

export type FieldChange = { field: string; label: string; segments: Segment[] }

/** The fields that differ between two revisions, each as a red-line text. Names of pictures come in `names`. */
export function changesBetween({
  kind,
  before,
  after,
  names = {},
}: {
  kind: Kind
  before: Snapshot
  after: Snapshot
  names?: Readonly<Record<string, string>>
}): FieldChange[] {
  return CONTENT_FIELDS[kind].flatMap((field) => {
    const [from, to] = [before, after].map((snapshot) => asText(field, snapshot[field.name], names))
    if (from === undefined || to === undefined || from === to) return []
    return [{ field: field.name, label: field.label, segments: wordDiff(from, to) }]
  })
}

function asText(
  { as }: ContentField,
  value: unknown,
  names: Readonly<Record<string, string>>,
): string {
  if (value === null || value === undefined || value === '') return ''
  if (as === 'richText') return bodyText(value, names)
  if (as === 'media')
    return (Array.isArray(value) ? value : [value]).map((one) => picture(one, names)).join('\n')
  if (as === 'text') return String(value)
  if (as === 'variants') return variantLines(value, names).join('\n')
  return lines(value).join('\n')
}

/** Whose words, then each of them by the name it has on the screen. Account names come as `account:<id>`. */
const variantLines = (variants: unknown, names: Readonly<Record<string, string>>): string[] =>
  variantsOf({ variants }).flatMap(({ account, body, cover, pictures, ...rest }) => [
    `【${names[`account:${String(account)}`] ?? `账号 ${String(account)}`}】`,
    ...lines(
      Object.fromEntries(Object.entries(rest).map(([key, own]) => [VARIANT_LABELS[key], own])),
    ),
    ...(cover ? [`封面：${picture(cover, names)}`] : []),
    ...(pictures ?? []).map((one) => `配图：${picture(one, names)}`),
    ...(body ? [`正文：${bodyText(body, names)}`] : []),
  ])

const VARIANT_LABELS: Readonly<Record<string, string>> = {
  title: '标题',
  digest: '摘要',
  text: '短文案',
  topics: '话题',
  film: '短片',
}

/** The words, then what is no word: pictures, links and the kind of each block, so that no change is silent. */
function bodyText(body: unknown, names: Readonly<Record<string, string>>): string {
  const nodes = [...walk(rootNodes(body))]
  const extras = nodes.flatMap((node) => {
    if (node.type === 'upload') return [picture(node.value, names)]
    const url = node.fields?.url
    return typeof url === 'string' ? [`[链接 ${url}]`] : []
  })
  const blocks = nodes.filter(
    ({ type }) => type !== 'text' && type !== 'paragraph' && type !== 'linebreak',
  )
  const shape = blocks.map(({ type, tag, listType }) => tag ?? listType ?? type).join(' ')
  return [plainText(body), ...extras, ...(shape ? [`[版式 ${shape}]`] : [])].join('\n')
}

function picture(value: unknown, names: Readonly<Record<string, string>>): string {
  const id = String(idOf(value) ?? '')
  return `[图片 ${names[id] ?? id}]`
}

function lines(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(lines)
  if (value === null || value === undefined || value === '') return []
  if (typeof value !== 'object') return [String(value)]
  return Object.entries(value).flatMap(([key, entry]) =>
    lines(entry).map((line) => `${key}：${line}`),
  )
}
