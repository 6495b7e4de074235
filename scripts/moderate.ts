import fs from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import type { Knowledge } from '../src/moderation/context'
import { moderate } from '../src/moderation/pipeline'
import { shippedKnowledge } from '../src/moderation/shippedKnowledge'
import { compileTable } from '../src/moderation/words/wordTable'
import { earlier, remember } from './moderation/earlier'
import { readLine } from './moderation/readLine'

const HELP = `用法: npm run -s moderate [-- 选项] < 留言.jsonl

逐行读 JSON { "text": "…" }, 逐行写 { text, sentiment, score, intent, violations, action, reasons }。不用数据库, 不联网。
score 从 −1 到 1; reasons 里 start 和 end 是原文的 UTF-16 位置。一行里写了 author 或 item 的, 与前面的比较重复。

  --block 文件   客户的词表, 一行一个词: 命中就不予公开
  --hold 文件    同上: 命中就暂缓
  --allow 文件   包含词表里的词、但允许的词
  --help         显示这段说明

退出码: 0 每一行都判了 · 1 有读不懂的行 (在标准错误里) · 2 参数不对`

const options = {
  block: { type: 'string' },
  hold: { type: 'string' },
  allow: { type: 'string' },
  help: { type: 'boolean', default: false, short: 'h' },
} as const

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error))
  return 2
})

async function main(): Promise<number> {
  const { values } = parseArgs({ options })
  if (values.help) {
    console.log(HELP)
    return 0
  }
  const knowledge = { ...shippedKnowledge(), tables: tablesOf(values) }
  let isClean = true
  let number = 0
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1
    if (line.trim() === '') continue
    const answer = judged(line, knowledge)
    if (answer === undefined) {
      console.error(`第 ${number} 行读不懂: 要 { "text": "…" }`)
      isClean = false
      continue
    }
    // A full pipe is waited for: nothing is lost and nothing piles up.
    if (!process.stdout.write(`${answer}\n`))
      await new Promise((resolve) => process.stdout.once('drain', resolve))
  }
  return isClean ? 0 : 1
}

function judged(line: string, knowledge: Knowledge): string | undefined {
  const comment = readLine(line)
  if (!comment) return undefined
  const now = new Date()
  const { text, author } = comment
  const verdict = moderate(
    {
      text,
      ...(author !== undefined && { author: { id: author, approved: 0, rejected: 0 } }),
      recent: earlier(comment),
    },
    { knowledge, now },
  )
  remember(comment, now)
  const { sentiment, score, intent, violations, action, reasons } = verdict
  return JSON.stringify({ text, sentiment, score, intent, violations, action, reasons })
}

type Files = { block?: string; hold?: string; allow?: string }

function tablesOf({ block, hold, allow }: Files): Knowledge['tables'] {
  const words = (file: string | undefined) =>
    file === undefined
      ? []
      : fs
          .readFileSync(file, 'utf8')
          .split(/\r?\n/)
          .map((word) => word.trim())
          .filter((word) => word !== '' && !word.startsWith('#'))
  const allowed = words(allow)
  return [
    compileTable({ id: 'block', level: 'block', words: words(block), allowed }),
    compileTable({ id: 'hold', level: 'hold', words: words(hold), allowed }),
  ].filter((_, at) => [block, hold][at] !== undefined)
}
