import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'moderate-'))
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

const run = (input: string, ...args: string[]) =>
  spawnSync(
    process.execPath,
    ['--no-warnings', '--conditions=production', 'scripts/run.mjs', 'scripts/moderate.ts', ...args],
    { input, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } },
  )

const answers = (output: string) =>
  output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

describe('npm run moderate', () => {
  it('answers every line with the seven fields, and needs no database', () => {
    const { stdout, stderr, status } = run(
      '{"text":"加V领流水，日结"}\n\n{"text":"高温津贴到现在没发"}\n{"text":""}',
    )
    expect(stderr).toBe('')
    expect(status).toBe(0)
    const [ad, appeal, empty] = answers(stdout)
    expect(Object.keys(ad ?? {})).toEqual([
      'text',
      'sentiment',
      'score',
      'intent',
      'violations',
      'action',
      'reasons',
    ])
    expect(ad).toMatchObject({ violations: ['ad'], action: 'reject' })
    expect(appeal).toMatchObject({ sentiment: 'negative', intent: 'appeal', action: 'to-appeal' })
    expect(empty).toMatchObject({ text: '', sentiment: 'neutral', violations: [] })
  })

  it('says which line it cannot read and goes on', () => {
    const { stdout, stderr, status } = run('no json\n{"text":5}\n{"text":"打卡"}\n')
    expect(status).toBe(1)
    expect(stderr).toContain('第 1 行')
    expect(stderr).toContain('第 2 行')
    expect(answers(stdout)).toHaveLength(1)
  })

  it('takes a customer’s words', () => {
    const file = path.join(folder, 'words.txt')
    fs.writeFileSync(file, '# 内部代号\n红苹果\n')
    const input = '{"text":"红 苹 果"}\n{"text":"苹果红了"}\n'
    expect(answers(run(input, '--hold', file).stdout)).toMatchObject([
      { violations: ['sensitive'], action: 'hold' },
      { violations: [], action: 'approve' },
    ])
    expect(run('', '--hold', path.join(folder, 'none.txt')).status).toBe(2)
  })

  it('sees repeats of one author only where lines name one', () => {
    const line = (author?: string) => JSON.stringify({ text: '这次展览真好看', author })
    const { stdout } = run([line('a'), line('a'), line('b'), line(), line()].join('\n'))
    expect(answers(stdout).map(({ action }) => action)).toEqual([
      'approve',
      'reject',
      'approve',
      'approve',
      'approve',
    ])
  })
})
