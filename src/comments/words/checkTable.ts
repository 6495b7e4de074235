import { RE2JS } from 're2js'
import { refusal } from '@/distribution/answer'
import { linesOf } from './linesOf'

/** More than any desk looks after, and still compiled within a second. */
const MOST_WORDS = 20_000
const MOST_PATTERNS = 200
const MOST_ALLOWED = 5_000
const LONGEST_WORD = 40
/** What a moderator lets through is a phrase at times. */
export const LONGEST_ALLOWED = 40
const LONGEST_PATTERN = 200

/** Throws Refused 400 with the line that cannot be a word or a pattern. */
export function checkTable(table: Record<string, unknown>): void {
  const words = linesOf(table.words)
  const patterns = linesOf(table.patterns)
  const allowed = linesOf(table.allowed)
  demandCount('词', words.length, MOST_WORDS)
  demandCount('正则', patterns.length, MOST_PATTERNS)
  demandCount('放行词', allowed.length, MOST_ALLOWED)
  for (const { line, number } of words) {
    if (!/[\p{L}\p{N}]/u.test(line)) throw refuse('词', number, '没有文字或数字')
    // 日, 生日快乐: a single character stands in thousands of innocent words.
    if ([...line].length === 1)
      throw refuse('词', number, `“${line}”只有一个字，会误伤大量正常留言，请写完整的词`)
    if (line.length > LONGEST_WORD) throw refuse('词', number, `超过 ${LONGEST_WORD} 字`)
  }
  for (const { line, number } of allowed) {
    if ([...line].length === 1)
      throw refuse('放行词', number, `“${line}”只有一个字，会放过大量不当留言，请写完整的词`)
    if (line.length > LONGEST_ALLOWED) throw refuse('放行词', number, `超过 ${LONGEST_ALLOWED} 字`)
  }
  for (const { line, number } of patterns) checkPattern(line, number)
}

function checkPattern(line: string, number: number): void {
  if (line.length > LONGEST_PATTERN) throw refuse('正则', number, `超过 ${LONGEST_PATTERN} 字`)
  const compiled = compile(line, number)
  if (compiled.matches('')) throw refuse('正则', number, '什么都不写也会命中，请写明要找的内容')
}

function compile(line: string, number: number): RE2JS {
  try {
    return RE2JS.compile(line)
  } catch (error) {
    const why = error instanceof Error ? error.message : ''
    throw refuse('正则', number, `无法识别（${why.slice(0, 120)}）`)
  }
}

function demandCount(what: string, count: number, most: number): void {
  if (count > most)
    throw refusal(400, `${what}有 ${count} 条，一个词表最多 ${most} 条，请分成几个词表。`)
}

const refuse = (what: string, number: number, why: string) =>
  refusal(400, `${what}第 ${number} 行：${why}。`)
