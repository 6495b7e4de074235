import { expect, it } from '@jest/globals'
import fs from 'node:fs'
import path from 'node:path'

const FOLDER = path.join('src', 'admin', 'words')

it('no two tables of words have a key in common: the later one would speak for both', () => {
  const tables = fs.readdirSync(FOLDER).filter((name) => name.endsWith('Words.ts'))
  const keys = tables
    .filter((name) => name !== 'useWords.ts')
    .flatMap((name) =>
      [...fs.readFileSync(path.join(FOLDER, name), 'utf8').matchAll(/^ {2}(\w+): \[/gm)].map(
        ([, key]) => key,
      ),
    )
  expect(keys.length).toBeGreaterThan(500)
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
})
