import fs from 'node:fs'
import path from 'node:path'
import { Converter } from 'opencc-js/cn2t'
import type { Knowledge } from '@/moderation/context'
import type { Verdict } from '@/moderation/decide'
import { moderate } from '@/moderation/pipeline'
import { shippedKnowledge } from '@/moderation/shippedKnowledge'
import type { WordTable } from '@/moderation/words/wordTable'
import { compileTable } from '@/moderation/words/wordTable'

export const NOW = new Date('2026-11-22T08:00:00Z')

export type Case = {
  text: string
  category?: string
  part?: 'tune' | 'test'
  sentiment?: string
  intent?: string
  violations?: string[]
  action?: string
}

/** Cases of one file, one JSON a line. */
export function cases(name: string): Case[] {
  const file = path.join('tests', 'fixtures', 'moderation', `${name}.jsonl`)
  return fs
    .readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Case)
}

export function knowing(...tables: WordTable[]): Knowledge {
  return { ...shippedKnowledge(), tables: tables.map(compileTable) }
}

const shipped = knowing()

export const judge = (text: string, knowledge: Knowledge = shipped): Verdict =>
  moderate({ text }, { knowledge, now: NOW })

export const table = (...words: string[]): WordTable => ({ id: 'own', level: 'block', words })

const traditional = Converter({ from: 'cn', to: 't' })

const wide = (text: string) =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))

/** How people write around a filter; each takes a plain text. */
export const DISGUISES: Readonly<Record<string, (text: string) => string>> = {
  'full width': wide,
  traditional: (text) => traditional(text),
  'zero width': (text) => [...text].join('\u200b'),
  'variation selectors': (text) => [...text].join('\ufe0f'),
  spaced: (text) => [...text].join(' '),
  dotted: (text) => [...text].join('·'),
  starred: (text) => [...text].join('*'),
  repeated: (text) => [...text].map((c) => (/\d/.test(c) ? c : c.repeat(3))).join(''),
  doubled: (text) => [...text].map((c) => (/\d/.test(c) ? c : c.repeat(2))).join(''),
  'upper case': (text) => text.toUpperCase(),
}

export const share = (list: readonly boolean[]): number =>
  list.filter(Boolean).length / Math.max(1, list.length)
