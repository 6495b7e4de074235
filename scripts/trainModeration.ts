import { createHash } from 'node:crypto'
import fs from 'node:fs'
import { parseArgs } from 'node:util'
import { KEPT_FILE } from '../src/comments/learning/keptRows'
import { shippedKnowledge } from '../src/moderation/shippedKnowledge'
import { writeModels } from '../src/moderation/model/modelFile'
import type { Models } from '../src/moderation/model/shippedModels'
import { MODEL_FILE, modelsIn } from '../src/moderation/model/shippedModels'
import { TONE_CLASSES } from '../src/moderation/sentiment/judgeSentiment'
import { calibrate } from './moderation/calibrate'
import { card } from './moderation/card'
import { evaluate } from './moderation/evaluate'
import { evaluateLearning } from './moderation/evaluateLearning'
import { keptLines } from './moderation/keptLines'
import { toneScoresOf } from './moderation/judgeRows'
import { abuseRows, intentRows, offerRows, ownRows } from './moderation/ownRows'
import { prepare } from './moderation/prepare'
import { readRows } from './moderation/readRows'
import { trainModels } from './moderation/trainModels'

/** Beside the model it speaks of. */
const CARD = 'src/moderation/model/CARD.md'

const HELP = `用法: npm run train:moderation -- --data 目录 [选项]

用目录里的 sentiment.jsonl 和 abuse.jsonl 训练留言审核的模型, 写到 ${MODEL_FILE}。同样的数据得到同样的字节。

  --data 目录    训练数据 (每行一个 JSON: text, label, source)
  --out 文件     写到别处
  --evaluate     不训练, 评估已有的模型文件和从审核结论学习的效果, 写模型卡 ${CARD}
  --kept         只写重训时回放的旧样本 ${KEPT_FILE}（本项目自写，不需要数据目录）
  --help         显示这段说明`

const options = {
  data: { type: 'string' },
  out: { type: 'string', default: MODEL_FILE },
  evaluate: { type: 'boolean', default: false },
  kept: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false, short: 'h' },
} as const

const { values } = parseArgs({ options })
if (values.kept) {
  fs.writeFileSync(KEPT_FILE, keptLines())
  process.exit(0)
}
if (values.help || !values.data) {
  console.log(HELP)
  process.exit(values.help ? 0 : 2)
}

const begun = performance.now()
const sentiment = prepare([...readRows(values.data, 'sentiment.jsonl'), ...ownRows()])
const abuse = prepare([...readRows(values.data, 'abuse.jsonl'), ...abuseRows()])
const [unwanted, intent] = [prepare(offerRows()), prepare(intentRows())]
say(`${sentiment.length} + ${abuse.length} rows read`)

if (!values.evaluate) {
  const models = calibrated(trainModels({ sentiment, abuse, unwanted, intent }))
  const file = writeModels(models)
  fs.writeFileSync(values.out, file)
  say(
    `${values.out}: ${file.length} bytes, sha256 ${createHash('sha256').update(file).digest('hex')}`,
  )
}
const file = fs.readFileSync(values.out)
const figures = evaluate({ sentiment, abuse, knowledge: shippedKnowledge(modelsIn(file)) })
console.log(figures)
say('evaluated')
if (values.evaluate) {
  const learning = evaluateLearning(sentiment)
  console.log(`\n${learning}`)
  const sha256 = createHash('sha256').update(file).digest('hex')
  fs.writeFileSync(CARD, card({ figures, learning, sha256, bytes: file.length }))
  say(`${CARD} written`)
}

/** On rows that neither training nor the figures saw. */
function calibrated(models: Models): Models {
  const raw = shippedKnowledge(models)
  const held = sentiment.filter(({ part }) => part === 'calibration')
  const scored = held.map((row) => ({
    label: TONE_CLASSES.findIndex((tone) => tone === row.label),
    scores: toneScoresOf(row, raw),
  }))
  return { ...models, sentiment: calibrate(models.sentiment, scored) }
}

function say(what: string): void {
  console.error(`${((performance.now() - begun) / 1000).toFixed(1)} s  ${what}`)
}
