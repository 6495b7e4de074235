import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { ChildProgram } from '../../../scripts/bench/childProgram'
import { childProgram } from '../../../scripts/bench/childProgram'
import type { TestApp } from '../../kit/bootApp'
import { film } from '../../kit/honestFiles'
import type { Asking } from './client'
import { cutOff, offsetOf, open, send, tell, until } from './client'

type World = { app: TestApp; editor: Asking }

/** What holds when the program runs more than once on one database. */
export const processesSuite = (world: () => World) =>
  describe('several processes', () => {
    let web: ChildProgram
    const start = () =>
      childProgram('scripts/bench/webProcess.ts', { ...process.env, NODE_OPTIONS: '' })

    it('goes on after the server was killed, and in another process', async () => {
      const { app, editor } = world()
      const data = film({ bytes: 5_000_000, seconds: 9 })
      web = await start()
      const first = { ...editor, baseUrl: web.ready }
      const { pathname } = new URL(await open(first, data.length, { filename: '断电.mp4' }))
      await send(first, `${first.baseUrl}${pathname}`, 0, data.subarray(0, 2_000_000))
      const sending = cutOff(first, `${first.baseUrl}${pathname}`, 2_000_000, data)
      await new Promise((resolve) => setTimeout(resolve, 100))
      process.kill(web.pid, 'SIGKILL')
      await sending
      // The writer's lease outlives it for some seconds; the phone tries again until it is over.
      const url = `${app.baseUrl}${pathname}`
      const at = await until(async () => {
        const offset = await offsetOf(editor, url)
        return Number.isFinite(offset) && offset > 0 ? offset : undefined
      })
      expect(at).toBeGreaterThanOrEqual(2_000_000)
      expect((await send(editor, url, at, data.subarray(at))).status).toBe(204)
      const { media } = await tell(editor, url)
      const row = await app.payload.findByID({ collection: 'media', id: media as number })
      const stored = fs.readFileSync(path.join(app.dataDir, 'media', String(row.filename)))
      expect(stored.equals(data)).toBe(true)
    })

    it('two never write to one upload at once', async () => {
      const { app, editor } = world()
      const data = film({ bytes: 2_000_000 })
      web = await start()
      const there = { ...editor, baseUrl: web.ready }
      const url = await open(editor, data.length, { filename: '两处.mp4' })
      const elsewhere = url.replace(app.baseUrl, web.ready)
      const answers = await Promise.all([
        send(editor, url, 0, data.subarray(0, 1_500_000)),
        send(there, elsewhere, 0, data.subarray(0, 1_500_000)),
        send(editor, url, 0, data.subarray(0, 1_500_000)),
      ])
      const taken = answers.filter(({ status }) => status === 204)
      expect(taken).toHaveLength(1)
      expect(await offsetOf(there, elsewhere)).toBe(1_500_000)
      await web.stop()
    })
  })
