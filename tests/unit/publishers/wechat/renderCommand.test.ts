import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { lint } from './renderLint'

// A one-pixel PNG.
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

let folder = ''

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gongmei-render-'))
  fs.writeFileSync(path.join(folder, '图 片.png'), PNG)
})
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

function run(source: string | undefined, ...flags: string[]) {
  const file = path.join(folder, 'article.md')
  if (source !== undefined) fs.writeFileSync(file, source)
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      'scripts/run.mjs',
      'scripts/render.ts',
      '--channel',
      'wechat',
      ...(source === undefined ? [] : [file]),
      ...flags,
    ],
    { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } },
  )
  return { status, stdout, stderr }
}

// Each run starts a process with tsx: a second when the machine is free, many when it is not.
jest.setTimeout(180_000)

describe('npm run render', () => {
  it('prints one clean fragment and takes the title from the first heading', () => {
    const { status, stdout, stderr } = run('# 题目\n\n正文与[链接](https://a.cn/x)。\n')
    expect(status).toBe(0)
    expect(lint(stdout.trimEnd())).toEqual([])
    expect(stdout).toContain('正文与')
    expect(stdout).not.toContain('题目')
    expect(stderr).toContain('[请留意] 没有指定封面')
    expect(stderr).toContain('[有改动] 外部链接在微信里点不开')
  })

  it('reads the front matter, and pictures beside the file and inside it', () => {
    const source = `---\ntitle: "标题: 一"\nauthor: 周笔\ndigest: 摘要\ncover: 图 片.png\nsource_url: https://gh.example.cn/1\ntheme: sujian\n---\n\n## 节\n\n![图](<图 片.png>)\n\n![内](data:image/png;base64,${PNG.toString('base64')})\n`
    const { status, stdout } = run(source, '--json')
    const rendition = JSON.parse(stdout)
    expect(status).toBe(0)
    expect(rendition.parts).toMatchObject({
      title: '标题: 一',
      author: '周笔',
      digest: '摘要',
      sourceUrl: 'https://gh.example.cn/1',
    })
    expect(rendition.pictures).toHaveLength(1)
    expect(rendition.pictures[0]).toMatchObject({
      mimeType: 'image/png',
      width: 1,
      height: 1,
      bytes: PNG.length,
    })
    expect(rendition.cover.key).toBe(rendition.pictures[0].key)
    expect(rendition.parts.html).toContain(`src="media:${rendition.pictures[0].key}"`)
    expect(rendition.parts.html).toContain('border-bottom:1px solid #ddd')
    expect(rendition.findings).toEqual([])
  })

  it('lets --theme win over the file', () => {
    expect(
      run('---\ntitle: 题\ntheme: sujian\n---\n## 节', '--theme', 'qinghong').stdout,
    ).toContain('#ffe9b0')
  })

  it('exits 1 and says why when something blocks', () => {
    const { status, stdout, stderr } = run(
      '# 题\n\n![外](https://evil.cn/a.png)\n\n![缺](no.png)\n\n文',
    )
    expect(status).toBe(1)
    expect(stdout).toContain('文')
    expect(stdout).not.toContain('evil.cn')
    expect(stderr).toContain('[必须处理] 外部图片没有带上')
    expect(stderr).toContain('找不到图片文件 no.png')
  })

  it('exits 2 for a file that is not there, a folder, no file, a wrong option or channel', () => {
    expect(run(undefined, path.join(folder, 'none.md'))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('没有这个文件'),
    })
    expect(run(undefined, folder).status).toBe(2)
    expect(run(undefined).status).toBe(2)
    expect(run(undefined, '--colour')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('不认识的参数'),
    })
    expect(run('文', '--channel', 'nowhere')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('没有这个渠道'),
    })
  })

  it('helps', () => {
    const { status, stdout } = run(undefined, '--help')
    expect(status).toBe(0)
    expect(stdout).toContain('用法: npm run -s render -- --channel wechat')
  })
})
