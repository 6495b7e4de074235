import type { IncomingMessage } from 'node:http'
import { Metadata } from '@tus/server'
import { Refused } from '@/review/refused'
import type { Declared } from './purpose'

/** What the client promises in the headers of its first request. Throws Refused 400. */
export function readDeclared({ headers }: IncomingMessage): Declared & { purpose: string } {
  const length = String(headers['upload-length'] ?? '')
  if (!/^\d{1,15}$/.test(length)) throw new Refused(400, '上传前要说明文件大小（Upload-Length）。')
  const given = parse(String(headers['upload-metadata'] ?? ''))
  const text = (key: string, longest: number) =>
    (given[key] ?? '').replace(/[\p{Cc}\p{Cf}]/gu, '').slice(0, longest)
  const name = text('filename', 255).replace(/[/\\]/g, '').slice(-160).trim()
  if (!name) throw new Refused(400, '上传前要说明文件名（Upload-Metadata: filename）。')
  const optional = (key: 'organization' | 'entry' | 'slot') => {
    const value = text(key, 64)
    return value ? { [key]: value } : {}
  }
  return {
    bytes: Number(length),
    name,
    type: text('filetype', 120),
    purpose: text('purpose', 32) || 'library',
    ...optional('organization'),
    ...optional('entry'),
    ...optional('slot'),
  }
}

function parse(header: string): Record<string, string | null> {
  if (!header) return {}
  try {
    return Metadata.parse(header)
  } catch {
    throw new Refused(400, '上传说明（Upload-Metadata）的格式不对。')
  }
}
