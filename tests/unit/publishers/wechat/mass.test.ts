import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Observation, Outcome, Rendition } from '@publishers/contract'
import type { Journal } from '@publishers/journal'
import { clientMessageId } from '@publishers/wechat/audience'
import { commit } from '@publishers/wechat/commit'
import { observe } from '@publishers/wechat/observe'
import { prepare } from '@publishers/wechat/prepare'
import { recall } from '@publishers/wechat/recall'
import { memoryJournal } from '../../../conformance/memoryJournal'
import { APP_ID, setUp, type Setting } from './setUp'

let at: Setting
let rendition: Rendition
const begin = async (settings: Record<string, unknown> = {}, account: object = {}) => {
  at = await setUp({ settings: { mode: 'mass', ...settings } })
  await at.sandbox.control.wechat.configure(APP_ID, { massRepeatMs: 0, ...account })
  rendition = { ...at.rendition, parts: { ...at.rendition.parts, audience: 'all' } }
}
const run = async (journal: Journal = at.journal): Promise<Outcome> =>
  commit(rendition, await prepare(rendition, at.context), journal, at.context)
const look = (more: Partial<Observation> = {}): Promise<Outcome> =>
  observe(
    { journal: at.journal.entries, key: at.journal.key, action: 'publish', rendition, ...more },
    at.context,
  )
const sent = () =>
  at
    .calls('message/mass/sendall')
    .map(({ body }) => JSON.parse(body ?? '{}') as { clientmsgid?: string })
const fault = (code: number) =>
  at.sandbox.control.fault({
    account: APP_ID,
    api: 'message/mass/sendall',
    effect: { kind: 'errcode', code },
  })

describe('mass sending', () => {
  beforeEach(() => begin())
  afterEach(() => at.close())

  it('sends to all followers with a number of at most 32 characters', async () => {
    const outcome = await run()
    expect(outcome).toMatchObject({
      state: 'accepted',
      receipt: { ids: { msgId: expect.any(String), mediaId: expect.any(String) } },
    })
    expect(sent()).toMatchObject([
      {
        filter: { is_to_all: true },
        msgtype: 'mpnews',
        send_ignore_reprint: 0,
        clientmsgid: clientMessageId(at.journal.key, 'all'),
      },
    ])
    await at.sandbox.control.idle()
    expect(await look()).toMatchObject({ state: 'published' })
    expect(at.calls('freepublish/submit')).toHaveLength(0)
  })

  it('makes another number for another audience and another delivery, and the same for the same', () => {
    const numbers = [
      clientMessageId('a', 'all'),
      clientMessageId('a', 'tag:2'),
      clientMessageId('b', 'all'),
    ]
    expect(new Set(numbers).size).toBe(3)
    expect(numbers.every((number) => /^[0-9a-f]{32}$/.test(number))).toBe(true)
    expect(clientMessageId('a', 'all')).toBe(numbers[0])
  })

  it('sends to a tag, and goes on as a reprint where the account says so', async () => {
    await at.close()
    await begin({ massTo: 'tag', massTagId: 7, sendIgnoreReprint: true })
    rendition = { ...rendition, parts: { ...rendition.parts, audience: 'tag:7' } }
    await run()
    expect(sent()).toMatchObject([
      { filter: { is_to_all: false, tag_id: 7 }, send_ignore_reprint: 1 },
    ])
  })

  it('takes 45065 for success, and the msg_id that comes with it', async () => {
    // The first one was taken; the worker died before it could say so.
    at.journal.death = { step: 'mass.sendall', at: 'beforeReceipt' }
    await expect(run()).rejects.toThrow()
    delete at.journal.death
    await at.sandbox.control.idle()
    at.context.advance(1000)
    expect(await look()).toMatchObject({ state: 'absent', step: 'mass.sendall' })
    at.journal.close('absent', 'mass.sendall', {})
    const outcome = await run()
    expect(sent()).toHaveLength(2)
    const [mass] = at.sandbox.control.wechat.masses(APP_ID)
    expect(outcome).toMatchObject({
      state: 'accepted',
      receipt: { ids: { msgId: mass?.msgId }, note: expect.stringContaining('此前已收下') },
    })
    expect(at.sandbox.control.wechat.masses(APP_ID)).toHaveLength(1)
  })

  it('does not ask again after the day the number is known, nor for a recall', async () => {
    at.journal.death = { step: 'mass.sendall', at: 'beforeReceipt' }
    await expect(run()).rejects.toThrow()
    await at.sandbox.control.idle()
    at.context.advance(1000)
    expect(await look({ action: 'recall' })).toMatchObject({ state: 'unknown' })
    at.context.advance(24 * 3_600_000)
    expect(await look()).toMatchObject({ state: 'unknown' })
    delete at.journal.death
    at.journal.close('absent', 'mass.sendall', {})
    expect(await run()).toMatchObject({ state: 'unknown' })
    expect(sent()).toHaveLength(1)
  })

  it('waits a minute on 45066, and till the next day or month on 45028', async () => {
    fault(45066)
    await expect(run()).rejects.toMatchObject({ kind: 'rateLimited', retryAfterMs: 60_000 })
    fault(45028)
    await expect(run()).rejects.toMatchObject({
      kind: 'quota',
      remedy: expect.stringContaining('明天'),
    })
    await at.close()
    await begin({ accountKind: 'service' })
    fault(45028)
    const error = await run().catch((thrown: { retryAfterMs: number; remedy: string }) => thrown)
    expect(error).toMatchObject({ kind: 'quota', remedy: expect.stringContaining('下月') })
    const there = new Date(
      at.context.now().getTime() + (error as { retryAfterMs: number }).retryAfterMs + 8 * 3_600_000,
    )
    expect(there.getUTCDate()).toBe(1)
  })

  it('says that it waits for the administrator, and fails when nobody confirms', async () => {
    await at.close()
    await begin({}, { massConfirm: true })
    const outcome = await run()
    expect(outcome).toMatchObject({
      state: 'accepted',
      receipt: { note: expect.stringContaining('等待管理员确认（30 分钟内）') },
    })
    expect(await look()).toMatchObject({ state: 'accepted' })
    at.context.advance(41 * 60_000)
    expect(await look()).toMatchObject({ state: 'failed', code: 'confirmExpired' })
  })

  it('is asked for again, for longer than that, when it is recalled meanwhile', async () => {
    await at.close()
    await begin({}, { massConfirm: true })
    await run()
    const { entries, key } = at.journal
    const seen: Observation = { journal: entries, key, action: 'recall', rendition }
    const asked = recall(seen, memoryJournal(at.context.now), at.context)
    await expect(asked).rejects.toMatchObject({ kind: 'rateLimited', code: 'sending' })
    expect(at.calls('message/mass/delete')).toHaveLength(0)
  })

  it('goes out once the administrator confirms', async () => {
    await at.close()
    await begin({}, { massConfirm: true })
    await run()
    const [mass] = at.sandbox.control.wechat.masses(APP_ID)
    await at.sandbox.control.wechat.answerMass(APP_ID, mass!.msgId, true)
    await at.sandbox.control.idle()
    const seen = await look()
    expect(seen).toMatchObject({ state: 'published' })
    expect(JSON.stringify(seen)).not.toContain('等待管理员确认')
  })

  it('keeps to the audience it began with when the account was changed since', async () => {
    fault(-1)
    await expect(run()).rejects.toMatchObject({ kind: 'transient' })
    const changed = { ...at.context.account.settings, massTo: 'tag', massTagId: 3, mode: 'publish' }
    at.context.account = { ...at.context.account, settings: changed }
    await run()
    expect(new Set(sent().map(({ clientmsgid }) => clientmsgid)).size).toBe(1)
    expect(at.calls('freepublish/submit')).toHaveLength(0)
  })
})
