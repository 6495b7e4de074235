import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { HARNESSES } from './harnesses'

const root = path.resolve('publishers')
const filesOf = (channel: string): { file: string; text: string }[] =>
  readdirSync(path.join(root, channel), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({
      file: path.join(channel, file),
      text: readFileSync(path.join(root, channel, file), 'utf8'),
    }))

const importsOf = (text: string): string[] =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '')

/** Where a relative import leads, below publishers/. */
const resolved = (file: string, target: string): string =>
  path.normalize(path.join(path.dirname(file), target))

describe.each(HARNESSES.map(({ channel }) => channel))('%s: structure', (channel) => {
  const files = filesOf(channel)

  it('has an index of wiring only', () => {
    const index = files.find(({ file }) => file === path.join(channel, 'index.ts'))
    expect(index?.text.trimEnd().split('\n').length).toBeLessThanOrEqual(80)
    expect(index?.text).not.toMatch(/=>|\bfunction\b/)
  })

  it('imports its own folder, what all channels share, html and media, and nothing of the CMS', () => {
    const allowed = new RegExp(`^(?:${channel}/|html/|(?!registry$)[a-zA-Z]+$)`)
    const wrong = files.flatMap(({ file, text }) =>
      importsOf(text)
        .filter((target) =>
          target.startsWith('.')
            ? !allowed.test(resolved(file, target))
            : /^@(?!media\/)[a-z-]*\/|^(?:payload|next|react)(?:\/|$)|^@payload/.test(target),
        )
        .map((target) => `${file} → ${target}`),
    )
    expect(wrong).toEqual([])
  })

  it('takes clock, randomness and network from its context', () => {
    const wrong = files
      .filter(({ text }) =>
        /\bDate\.now\(|new Date\(\)|Math\.random\(|(?<![.\w])fetch\(|setTimeout\(/.test(text),
      )
      .map(({ file }) => file)
    expect(wrong).toEqual([])
  })

  it('keeps its files short', () => {
    const long = files.filter(({ text }) => text.split('\n').length > 251).map(({ file }) => file)
    expect(long).toEqual([])
  })
})
