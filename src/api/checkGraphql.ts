import type { DocumentNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql'
import { Kind, parse } from 'graphql'
import { refusal } from './refusal'

/**
 * Cost of a GraphQL document is known before a single resolver runs. The bounds are generous for the
 * panel and any honest client; a fragment bomb of 30 lines otherwise blocks the process for 20 s.
 */
const bounds = { bytes: 50_000, tokens: 3_000, depth: 10, fields: 600, operations: 5 }

/** As over REST: no reset mails to flood people with. */
const closed = /\b(forgotPassword|resetPassword)\w*/

/** As over REST: in a `where`, groups are written with two underscores. */
const asksOfSecrets = /\b(?:\w+__)?credentials__\w/

export async function checkGraphql(request: Request): Promise<Response | undefined> {
  const text = await request.text()
  if (Buffer.byteLength(text) > bounds.bytes) return refusal(413, 'GraphQL 请求过大。')
  const query = queryOf(text)
  if (query === undefined) return refusal(400, 'GraphQL 请求要有 query 字段。')
  try {
    const document = parse(query, { maxTokens: bounds.tokens })
    if (asksOfSecrets.test(text)) return refusal(400, '凭据不能用来查询或排序。')
    if (closed.test(query)) return refusal(404, '请联系管理员重设密码。')
    const reason = tooCostly(document)
    return reason ? refusal(400, reason) : undefined
  } catch {
    return refusal(400, 'GraphQL 语句无法解析。')
  }
}

function queryOf(text: string): string | undefined {
  try {
    const body: unknown = JSON.parse(text)
    return body && typeof body === 'object' && 'query' in body && typeof body.query === 'string'
      ? body.query
      : undefined
  } catch {
    return undefined
  }
}

/** Counts fields with fragments expanded, each fragment once and memoised, so the check itself stays linear. */
export function tooCostly(document: DocumentNode): string | undefined {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node)
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION)
  if (operations.length > bounds.operations) return 'GraphQL 操作过多。'
  const known = new Map<string, { fields: number; depth: number } | 'open'>()

  const measure = (set: SelectionSetNode | undefined): { fields: number; depth: number } => {
    let [fields, depth] = [0, 0]
    for (const selection of set?.selections ?? []) {
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? spread(selection.name.value)
          : measure(selection.selectionSet)
      const own = selection.kind === Kind.FIELD ? 1 : 0
      fields += inner.fields + own
      depth = Math.max(depth, inner.depth + own)
    }
    return { fields, depth }
  }
  const spread = (name: string): { fields: number; depth: number } => {
    const seen = known.get(name)
    if (seen === 'open') throw new Error('circular fragment')
    if (seen) return seen
    known.set(name, 'open')
    const cost = measure(fragments.get(name)?.selectionSet)
    known.set(name, cost)
    return cost
  }

  const costs = operations.map((operation) => measure(operation.selectionSet))
  if (costs.some(({ depth }) => depth > bounds.depth))
    return `GraphQL 嵌套超过 ${bounds.depth} 层。`
  if (costs.reduce((sum, { fields }) => sum + fields, 0) > bounds.fields)
    return `GraphQL 字段超过 ${bounds.fields} 个。`
  return undefined
}
