import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { APP, startSandbox as startKuaishou } from '../kuaishou/client'
import { ORDINARY, startSandbox } from './client'
import { signer, startServer } from './phone'

const folder = mkdtempSync(path.join(tmpdir(), 'sandbox-'))
const file = path.join(folder, 'state.json')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('after a restart', () => {
  it('Douyin ends its reviews, and pushes what had not arrived under the old Msg-Id', async () => {
    const server = await startServer()
    const before = await startSandbox({ file, settings: { publishDelayMs: 60_000 } })
    await before.douyin.setCallback(ORDINARY.key, `${server.origin}/events`)
    before.sandbox.control.fault({
      api: 'video/create_video',
      effect: { kind: 'callbackLate', ms: 60_000 },
    })
    const schema = await signer(before).schema({ video_path: `${server.origin}/film.mp4` })
    const work = await before.douyin.handOff(schema, { uid: 'yunfan' })
    const [message] = before.douyin.app(ORDINARY.key).outbox
    await before.sandbox.close()
    const after = await startSandbox({ file })
    await after.sandbox.control.idle()
    const arrived = server.knocks.filter(({ json }) => json.event === 'create_video')
    expect(arrived.map(({ headers }) => headers['msg-id'])).toEqual([message?.msgId])
    expect(after.douyin.app(ORDINARY.key).outbox).toEqual([])
    expect(after.douyin.works('yunfan')).toMatchObject([{ itemId: work.itemId, status: 5 }])
    await after.sandbox.close()
    await server.close()
  })

  it('Kuaishou ends what was pending, and its rotated tokens hold', async () => {
    const before = await startKuaishou({ file, settings: { publishDelayMs: 60_000 } })
    const who = await before.user()
    const { video_info } = await before.publish(who)
    const first = before.kuaishou.refreshToken(APP.app_id, 'yunfan') ?? ''
    const renewed = await before.get('/oauth2/refresh_token', {
      ...APP,
      refresh_token: first,
      grant_type: 'refresh_token',
    })
    await before.sandbox.close()
    const after = await startKuaishou({ file })
    await after.sandbox.control.idle()
    const query = { app_id: APP.app_id, access_token: renewed.access_token }
    const info = await after.get('/openapi/photo/info', { ...query, photo_id: video_info.photo_id })
    expect(info.video_info.pending).toBe(false)
    expect(after.kuaishou.refreshToken(APP.app_id, 'yunfan')).toBe(renewed.refresh_token)
    await after.sandbox.close()
  })
})
