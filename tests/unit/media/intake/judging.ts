import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect } from '@jest/globals'
import { judgeFile } from '@media/intake/judgeFile'
import type { Allowed, FileFacts, Refusal } from '@media/intake/types'

export const MB = 1024 * 1024
const everything: Allowed = {
  image: { maxBytes: 50 * MB },
  video: { maxBytes: 500 * MB },
  audio: { maxBytes: 200 * MB },
  document: { maxBytes: 50 * MB },
}

let folder: string
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gongmei-intake-'))
})
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

let count = 0
async function judge(data: Buffer | string, name: string, allowed: Allowed = everything) {
  const file = path.join(folder, `f${count++}`)
  fs.writeFileSync(file, data)
  return judgeFile({ path: file, declaredName: name, declaredType: '', allowed })
}

export async function factsOf(
  data: Buffer | string,
  name: string,
  allowed?: Allowed,
): Promise<FileFacts> {
  const verdict = await judge(data, name, allowed)
  if (!verdict.ok) throw new Error(`${name}: ${verdict.refusal.code} ${verdict.refusal.message}`)
  return verdict.facts
}

export async function refusalOf(
  data: Buffer | string,
  name: string,
  allowed?: Allowed,
): Promise<Refusal> {
  const verdict = await judge(data, name, allowed)
  if (verdict.ok) throw new Error(`${name} was taken as ${verdict.facts.mimeType}`)
  // Every refusal speaks to a person: Chinese, and more than a word.
  expect(verdict.refusal.message).toMatch(/\p{Script=Han}{4}/u)
  return verdict.refusal
}

export const codeOf = async (data: Buffer | string, name: string, allowed?: Allowed) =>
  (await refusalOf(data, name, allowed)).code
