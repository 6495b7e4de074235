import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { openBrowser, openPage, signIn } from './browser'
import type { Opened } from './browser'
import type { Program } from './startProgram'
import { BUILD_MS, startProgram } from './startProgram'

/** The item that goes the whole way; filled in by the editor's test. */
export type Item = { id: string; title: string; slug: string; path: string }

export type World = {
  program: Program
  browser: Browser
  item: Item
  /** One browser a person, signed in once. */
  as(who: string): Promise<Opened>
  /** A browser nobody has signed in with. */
  anonymous(size?: { width: number; height: number }): Promise<Opened>
}

/** One program and one browser for all files of the suite; a build takes longer than all their tests. */
export function useWorld(): World {
  const world = {} as World
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'gongmei-e2e-'))
  const people = new Map<string, Promise<Opened>>()
  beforeAll(async () => {
    world.program = await startProgram({ dataDir })
    world.browser = await openBrowser()
    const where = { browser: world.browser, origin: world.program.origin }
    world.as = (who) => {
      const opened = people.get(who) ?? signIn({ ...where, who })
      people.set(who, opened)
      return opened
    }
    world.anonymous = (size) => openPage({ ...where, size })
  }, BUILD_MS)
  afterAll(async () => {
    await world.browser?.close()
    await world.program?.stop().catch(() => undefined)
    fs.rmSync(dataDir, { recursive: true, force: true })
  }, 60_000)
  return world
}
