import fs from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Account, Publisher } from '../publishers/contract'
import { readArticle } from './render/article'
import { report } from './render/report'

const HELP = `用法: npm run -s render -- --channel wechat [选项] 文件.md|文件.html

把一个 Markdown 或 HTML 文件排成渠道稿, HTML 写到标准输出, 问题与损失写到标准错误。不用数据库, 不联网。

  --channel 名称   渠道 (默认 wechat)
  --theme 名称     排版主题: gongren 工红, sujian 素笺, qinghong 庆红; 也可写在文件开头的 theme 里
  --json           输出整个渠道稿, 问题 (findings) 与损失 (losses) 在内
  --help           显示这段说明

文件开头可以写: title, digest, author, cover, source_url, theme, 夹在两行 --- 之间。
退出码: 0 可以发布 · 1 有必须处理的问题 · 2 文件读不了或参数不对`

const options = {
  channel: { type: 'string', default: 'wechat' },
  theme: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false, short: 'h' },
} as const

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error))
  return 2
})

async function main(): Promise<number> {
  const { values, positionals } = readArguments()
  if (values.help) {
    console.log(HELP)
    return 0
  }
  const [file, ...more] = positionals
  if (!file || more.length > 0) throw new Error(`请给出一个文件。\n\n${HELP}`)
  const { render, validate } = await verbsOf(values.channel)
  const source = await fs.readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Error(
      `读不了文件 ${file}: ${error.code === 'ENOENT' ? '没有这个文件' : error.message}`,
    )
  })
  const { content, settings, notes } = await readArticle({ file: path.resolve(file), source })
  const account = defaultAccount(values.channel, {
    ...settings,
    ...(values.theme && { theme: values.theme }),
  })
  // Every channel but WeChat needs the article's own address; a file has none of its own.
  if (content.url === '' && values.channel !== 'wechat') content.url = 'https://localhost/news/cli'
  const rendition = render(content, account)
  const findings = validate(rendition, account)
  const output = values.json
    ? JSON.stringify({ ...rendition, findings, notes }, null, 2)
    : (rendition.parts.html ?? JSON.stringify(rendition.parts, null, 2))
  await write(`${output}\n`)
  report({ findings, losses: rendition.losses, notes })
  return findings.some(({ level }) => level === 'block') ? 1 : 0
}

function readArguments() {
  try {
    return parseArgs({ options, allowPositionals: true })
  } catch (error) {
    const named = /'([^']+)'/.exec(error instanceof Error ? error.message : '')?.[1] ?? ''
    throw new Error(`不认识的参数 ${named}。\n\n${HELP}`)
  }
}

type Verbs = Pick<Publisher, 'render' | 'validate'>

/** WeChat's verbs are loaded alone: the registry brings every channel's transport, and a second of waiting. */
async function verbsOf(channel: string): Promise<Verbs> {
  if (channel === 'wechat') {
    const [{ render }, { validate }] = await Promise.all([
      import('../publishers/wechat/render'),
      import('../publishers/wechat/validate'),
    ])
    return { render, validate }
  }
  const { CHANNELS } = await import('../publishers/registry')
  const found = CHANNELS.find(({ manifest }) => manifest.channel === channel)
  if (found) return found
  throw new Error(
    `没有这个渠道: ${channel} (有: ${CHANNELS.map(({ manifest }) => manifest.channel).join(', ')})`,
  )
}

/** Stands in for an account of the desk, which always has a default cover. */
function defaultAccount(channel: string, settings: Record<string, unknown>): Account {
  return { id: 'cli', channel, name: '命令行', settings: { defaultCover: 'default', ...settings } }
}

/** Waits until a pipe has taken everything: a process that exits early cuts a long article. */
function write(output: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EPIPE' ? resolve() : reject(error),
    )
    process.stdout.write(output, () => resolve())
  })
}
