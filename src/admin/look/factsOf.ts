import type { Language } from '../words/wordsIn'
import { exactTime } from './timeWords'

/** Names that turn up in errors, receipts and journal entries. Others are shown as they are. */
const NAMES: Readonly<Record<string, readonly [string, string]>> = {
  message: ['说明', 'Message'],
  remedy: ['怎么办', 'What to do'],
  code: ['平台代码', 'Code'],
  trace: ['平台追踪号', 'Trace'],
  url: ['链接', 'Link'],
  at: ['时间', 'At'],
  note: ['备注', 'Note'],
  from: ['原状态', 'From'],
  to: ['新状态', 'To'],
  stage: ['审级', 'Stage'],
  revision: ['版本指纹', 'Revision'],
}

/** Names of our own machinery, which tell an editor nothing. */
const OURS = ['kind']

export type Fact = { name: string; text: string }

/** A JSON value as flat lines, in order; empty values say nothing and are left out. */
export function factsOf(value: unknown, language: Language, prefix = ''): Fact[] {
  if (value === null || value === undefined || value === '') return []
  if (Array.isArray(value)) return value.flatMap((entry) => factsOf(entry, language, prefix))
  if (typeof value === 'object') {
    return Object.entries(value).flatMap(([name, inner]) => {
      if (OURS.includes(name)) return []
      const known = NAMES[name]?.[language === 'zh' ? 0 : 1] ?? name
      return factsOf(inner, language, prefix ? `${prefix} · ${known}` : known)
    })
  }
  return [{ name: prefix, text: readable(String(value)) }]
}

const readable = (text: string) =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text) ? exactTime(text) : text
