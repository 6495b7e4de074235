import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { programArgs } from '../start/program.mjs'
import type { Row } from './table'
import { rounded } from './table'

const seconds = 5
const tableSize = 20_000
const now = new Date('2026-11-22T00:00:00Z')

/** Comments a second on one core through every phase, with and without a large table of a customer's; the worst ones. */
export async function benchModeration(): Promise<Row[]> {
  // Loaded here, so that the memory of the libraries and the model counts.
  const before = memory()
  const [{ moderate }, { shippedKnowledge }, { compileTable }, { MODEL_FILE }] = await Promise.all([
    import('../../src/moderation/pipeline'),
    import('../../src/moderation/shippedKnowledge'),
    import('../../src/moderation/words/wordTable'),
    import('../../src/moderation/model/shippedModels'),
  ])
  const knowledge = shippedKnowledge()
  const texts = comments()
  const judge = (text: string) => moderate({ text }, { knowledge, now }).action
  texts.forEach(judge)
  const added = memory() - before
  const tables = [compileTable({ id: 'bench', level: 'hold', words: inventedWords() })]
  const withTable = (text: string) =>
    moderate({ text }, { knowledge: { ...knowledge, tables }, now }).action
  texts.forEach(withTable)
  const addedByTable = memory() - before - added
  return [
    { what: `${texts.length} comments, all phases`, ...(await rates(texts, judge)) },
    { what: `  with a table of ${tableSize} words`, ...(await rates(texts, withTable)) },
    ...Object.entries(worst).map(([what, text]) => ({
      what,
      'worst ms': rounded(slowest(text, judge), 2),
    })),
    { what: 'memory added, MB', value: rounded(added) },
    { what: '  and by the table, MB', value: rounded(addedByTable) },
    { what: 'start to first verdict, ms', value: rounded(startMs(), 0) },
    { what: 'model file, bytes', value: fs.statSync(MODEL_FILE).size },
  ]
}

const worst = {
  '10,000 characters': '师傅这手焊活真绝，大家都来学习学习。'.repeat(600).slice(0, 10_000),
  '600 repeats': '傻逼'.repeat(600),
  '5,000 zero-width characters': `加${'\u200b'.repeat(5_000)}微信`,
}

async function rates(texts: readonly string[], judge: (text: string) => string) {
  const times: number[] = []
  const begun = performance.now()
  while (performance.now() - begun < seconds * 1000) {
    for (const text of texts) {
      const start = performance.now()
      judge(text)
      times.push(performance.now() - start)
    }
    await Promise.resolve()
  }
  const total = performance.now() - begun
  times.sort((a, b) => a - b)
  const at = (share: number) => rounded(times[Math.floor(times.length * share)] ?? 0, 3)
  return {
    'comments/s': rounded((times.length * 1000) / total, 0),
    'p50 ms': at(0.5),
    'p99 ms': at(0.99),
  }
}

function slowest(text: string, judge: (text: string) => string): number {
  judge(text)
  const times = Array.from({ length: 20 }, () => {
    const start = performance.now()
    judge(text)
    return performance.now() - start
  })
  return times.sort((a, b) => a - b)[10] ?? 0
}

/** A process of its own from nothing to its first line; the compile is kept from the run before. */
function startMs(): number {
  const run = () => {
    const start = performance.now()
    const args = [...programArgs('scripts/moderate.ts')]
    const { status } = spawnSync(process.execPath, args, { input: '{"text":"打卡"}\n' })
    if (status !== 0) throw new Error('moderate did not start')
    return performance.now() - start
  }
  run()
  return Math.min(run(), run(), run())
}

/** Everything moderation could see under a union's news, in the lengths comments have. */
function comments(): string[] {
  const files = ['violations', 'tones', 'demo'].map(
    (name) => `tests/fixtures/moderation/${name}.jsonl`,
  )
  const short = files.flatMap((file) =>
    fs
      .readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { text: string }).text),
  )
  // Comments of the public sets have forty-five characters on average.
  return short.map(
    (text, at) =>
      `${text}，${short[(at * 7 + 3) % short.length]}，${short[(at * 5 + 1) % short.length]}`,
  )
}

function inventedWords(): string[] {
  let state = 20261122
  const next = (limit: number) =>
    (state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff) % limit
  return Array.from({ length: tableSize }, () =>
    Array.from({ length: 3 + next(3) }, () => String.fromCharCode(0x4e00 + next(3_000))).join(''),
  )
}

const memory = () => {
  globalThis.gc?.()
  return process.memoryUsage().rss / 2 ** 20
}
