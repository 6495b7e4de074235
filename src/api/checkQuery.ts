/** What a query string may say. Payload answers many malformed ones with 500; here they get a reason. */
const bounds = {
  parameters: 300,
  keyDepth: 12,
  valueCharacters: 4_000,
  anonymousLimit: 100,
  limit: 5_000,
  page: 100_000,
  depth: 10,
}

const single = new Set(['limit', 'page', 'depth', 'draft', 'locale', 'pagination', 'trash', 'sort'])

const operators = new Set([
  'equals',
  'not_equals',
  'in',
  'not_in',
  'all',
  'exists',
  'greater_than',
  'greater_than_equal',
  'less_than',
  'less_than_equal',
  'like',
  'not_like',
  'contains',
  'near',
  'within',
  'intersects',
  'and',
  'or',
])

/** What no answer shows must not be found out by asking "does it begin with …" either. */
const asksOfSecrets = /(?:^|[[\].\-,]|__)(?:credentials|apiKey|sessions)(?:$|[[\].,]|__)/i

export function checkQuery(
  query: URLSearchParams,
  { anonymous }: { anonymous: boolean },
): string | undefined {
  const entries = [...query]
  if (entries.length > bounds.parameters) return '查询参数过多。'
  for (const [key, value] of entries) {
    const problem = checkEntry(key, value, anonymous)
    if (problem) return problem
  }
  return undefined
}

function checkEntry(key: string, value: string, anonymous: boolean): string | undefined {
  const parts = key.split(/[[\]]+/).filter(Boolean)
  if (parts.length > bounds.keyDepth) return '查询参数嵌套过深。'
  if (parts.some((part) => part === '__proto__' || part === 'constructor' || part === 'prototype'))
    return '查询参数名不允许。'
  if (value.length > bounds.valueCharacters || value.includes('\0'))
    return `查询参数 ${shown(key)} 的值过长或含有非法字符。`
  if (parts.length > 1 && single.has(parts[0] ?? '')) return `${parts[0]} 只能有一个值。`
  if (key === 'limit')
    return checkNumber(
      key,
      value,
      anonymous ? bounds.anonymousLimit : bounds.limit,
      anonymous ? 1 : 0,
    )
  if (key === 'page') return checkNumber(key, value, bounds.page, 1)
  if (key === 'depth') return checkNumber(key, value, bounds.depth, 0)
  if (asksOfSecrets.test(parts[0] === 'sort' ? value : key)) return '凭据不能用来查询或排序。'
  if (parts[0] === 'where') return checkWhere(parts, key)
  if (parts[0] === 'sort')
    return /^[-\w.,\s]*$/.test(value) ? undefined : 'sort 只能是字段名，前面可加 - 号。'
  return undefined
}

function checkNumber(key: string, value: string, max: number, min: number): string | undefined {
  if (value === '') return undefined
  const number = Number(value)
  return Number.isInteger(number) && number >= min && number <= max
    ? undefined
    : `${key} 应是 ${min} 到 ${max} 的整数。`
}

/** where[field][operator]=value, or where[and|or][0]… ; anything else has no meaning. */
function checkWhere(parts: string[], key: string): string | undefined {
  const rest = parts.slice(1)
  while ((rest[0] === 'and' || rest[0] === 'or') && /^\d{1,3}$/.test(rest[1] ?? ''))
    rest.splice(0, 2)
  const [field, operator] = rest
  if (field === undefined || operator === undefined || !operators.has(operator)) {
    return `查询条件 ${shown(key)} 应写成 where[字段][运算符]=值。`
  }
  return /^[\w.-]+$/.test(field) ? undefined : '查询条件里的字段名不对。'
}

const shown = (key: string) => key.slice(0, 80)
