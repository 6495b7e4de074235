import { describe, expect, it } from '@jest/globals'
import { startProgram } from './kit/startProgram'
import type { World } from './kit/world'

/** Seconds a second start may take; it builds nothing and makes nothing. */
const SECOND_START_MS = 20_000

export const restarted = (world: World) =>
  describe('the program as a whole', () => {
    it('showed progress, and at the end addresses and logins', () => {
      const output = world.program.output()
      for (const words of [
        '1/4',
        '2/4',
        '3/4',
        '4/4',
        `${world.program.origin}/admin`,
        '/sandbox',
        'editor@demo.local',
        'gongmei-demo',
      ]) {
        expect(output).toContain(words)
      }
    })

    it('ends cleanly on Ctrl-C and starts again on the same data without building', async () => {
      await world.browser.close()
      await world.program.stop()
      const port = Number(new URL(world.program.origin).port)
      world.program = await startProgram({ dataDir: world.program.dataDir, port })
      expect(world.program.output()).toContain('✓ 3/4 构建（无需重做）')
      expect(world.program.startedIn).toBeLessThan(SECOND_START_MS)
      expect((await fetch(`${world.program.origin}/news`)).status).toBe(200)
      // What was recalled before stays recalled.
      expect((await fetch(world.program.origin + world.item.path)).status).toBe(410)
      await world.program.stop()
    }, 120_000)
  })
