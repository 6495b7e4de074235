import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { PNG, startSandbox, VERIFIED } from './wechat/client'
import { startReceiver } from './wechat/receiver'

describe('the file', () => {
  it('keeps everything over a restart, and is never half written', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'sandbox-'))
    const file = path.join(folder, 'state.json')
    const first = await startSandbox({ file })
    const { url } = await first.upload('media/uploadimg', { bytes: PNG })
    const media_id = await first.draft({ content: `<p><img src="${url}"></p>` })
    const published = await first.draft({ title: '在读者那里' })
    await first.post('freepublish/submit', { media_id: published })
    await first.sandbox.control.idle()
    const { access_token } = await first.token()
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ version: 1 })
    await first.sandbox.close()
    const second = await startSandbox({ file })
    expect((await second.token()).access_token).toBe(access_token)
    expect(await second.post('draft/get', { media_id })).toMatchObject({
      news_item: [{ content: expect.stringContaining(url) }],
    })
    expect(second.sandbox.control.wechat.feed(VERIFIED.appid)).toMatchObject([
      { title: '在读者那里' },
    ])
    const picture = await fetch(
      `${second.sandbox.origin}/sandbox/wechat/mmbiz/${url.split('/')[4]}`,
    )
    expect(Buffer.from(await picture.arrayBuffer()).equals(PNG)).toBe(true)
    await second.sandbox.close()
    expect((await readdir(folder)).some((name) => name.endsWith('.part'))).toBe(false)
    await writeFile(file, '{"half')
    const third = await startSandbox({ file })
    expect(await third.get('draft/count')).toEqual({ total_count: 0 })
    await third.sandbox.close()
    expect((await readdir(folder)).filter((name) => name.endsWith('.broken'))).toHaveLength(1)
    await rm(folder, { recursive: true })
  })
})

describe('a restart', () => {
  it('goes on with what was under way, and tells the account', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'sandbox-'))
    const file = path.join(folder, 'state.json')
    const receiver = await startReceiver()
    const first = await startSandbox({ file, settings: { publishDelayMs: 60_000 } })
    await first.sandbox.control.wechat.configure(VERIFIED.appid, {
      callback: { url: receiver.url, token: 'testtoken', mode: 'plain' },
    })
    const { publish_id } = await first.post('freepublish/submit', { media_id: await first.draft() })
    await first.sandbox.close()
    expect(receiver.knocks).toHaveLength(0)
    const second = await startSandbox({ file })
    await second.sandbox.control.idle()
    expect(await second.post('freepublish/get', { publish_id })).toMatchObject({
      publish_status: 0,
    })
    expect(receiver.knocks).toHaveLength(1)
    await second.sandbox.close()
    const third = await startSandbox({ file })
    await third.sandbox.control.idle()
    expect(receiver.knocks).toHaveLength(1)
    await third.sandbox.close()
    await receiver.close()
    await rm(folder, { recursive: true })
  })
})
