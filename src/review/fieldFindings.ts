import type { FlattenedField, PayloadRequest } from 'payload'
import type { Kind } from '@/content/kinds'
import { CONTENT_FIELDS } from '@/content/kinds'
import type { Finding } from '@publishers/contract'

/**
 * Drafts are stored unchecked, and a release is checked by the database layer; what would fail then has
 * to be said now. Runs each content field's own rule over the newest draft.
 */
export async function fieldFindings({
  req,
  kind,
  head,
}: {
  req: PayloadRequest
  kind: Kind
  head: object
}): Promise<Finding[]> {
  const config = req.payload.collections[kind].config
  const data = head as Record<string, unknown>
  const findings = await Promise.all(
    CONTENT_FIELDS[kind].map(async ({ name, label }) => {
      const field = config.flattenedFields.find((one) => one.name === name)
      return field
        ? check({ field, label, path: [name], data, siblings: data, req, id: data.id })
        : []
    }),
  )
  return findings.flat()
}

type Check = {
  field: FlattenedField
  label: string
  path: string[]
  data: Record<string, unknown>
  siblings: Record<string, unknown>
  req: PayloadRequest
  id: unknown
}

async function check({ field, label, path, data, siblings, req, id }: Check): Promise<Finding[]> {
  const value = siblings[field.name]
  if (field.type === 'group') {
    const inner = (value ?? {}) as Record<string, unknown>
    const found = await Promise.all(
      field.flattenedFields.map((one) =>
        check({ field: one, label, path: [...path, one.name], data, siblings: inner, req, id }),
      ),
    )
    return found.flat()
  }
  if (!('validate' in field) || typeof field.validate !== 'function') return []
  const rule = field.validate as (value: unknown, options: object) => unknown
  const options = {
    ...field,
    id,
    data,
    siblingData: siblings,
    req,
    operation: 'update',
    event: 'submit',
    path,
    preferences: { fields: {} },
    previousValue: value,
    blockData: {},
    collectionSlug: '',
  }
  const verdict = await rule(value, options)
  if (verdict === true || typeof verdict !== 'string') return []
  return [
    {
      level: 'block',
      field: path.join('.'),
      code: 'field.invalid',
      message: `${label}不合规定`,
      remedy: verdict,
    },
  ]
}
