import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { commit } from '@publishers/douyin/commit'
import { relink } from '@publishers/douyin/handOff'
import { observe } from '@publishers/douyin/observe'
import { signatureOf } from '@publishers/douyin/schema'
import { KEY, setUp, type Setting } from './setUp'

let world: Setting
beforeEach(async () => {
  world = await setUp()
})
afterEach(() => world.close())

const handOver = async () => {
  const outcome = await commit(world.rendition, { refs: {} }, world.journal, world.context)
  if (outcome.state !== 'handedOff') throw new Error(outcome.state)
  return outcome
}
const parametersOf = (href = '') => new URLSearchParams(href.replace(/^[^?]*\?/, ''))

describe('hand-off', () => {
  it('signs as the platform documents it', () => {
    expect(signatureOf({ nonceStr: 'abc', ticket: 'tkt', timestamp: '1700000000' })).toBe(
      '4f980439e11f1d71611a674948b90558',
    )
  })

  it('gives a code a phone can publish with, and says what to do', async () => {
    const { receipt, instructions } = await handOver()
    const [link] = receipt.links ?? []
    expect(link).toMatchObject({ qr: true, label: expect.stringMatching(/抖音/) })
    expect(link?.href).toMatch(/^snssdk1128:\/\/openplatform\/share\?share_type=h5&/)
    expect(link?.href).not.toContain('+')
    const parameters = parametersOf(link?.href)
    expect(parameters.get('client_key')).toBe(KEY)
    expect(parameters.get('state')).toBe(receipt.ids.shareId)
    expect(parameters.get('title')).toBe('云帆工会举行技能比武')
    expect(JSON.parse(parameters.get('hashtag_list') ?? '')).toEqual(['技能比武', '劳动最光荣'])
    expect(parameters.get('share_to_publish')).toBe('1')
    expect(instructions.join('')).toMatch(/扫一扫.*发布/s)
    const work = await world.douyin.handOff(link?.href ?? '', { uid: 'tester' })
    expect(work).toMatchObject({ shareId: receipt.ids.shareId, by: 'phone' })
    expect(work.text).toContain('云帆工会举行技能比武')
  })

  it('asks for one token and one ticket however many are handed over', async () => {
    await handOver()
    await handOver()
    await relink(look({}), world.context)
    expect(world.seen('oauth/client_token/')).toHaveLength(1)
    expect(world.seen('open/getticket/')).toHaveLength(1)
    expect(world.seen('share-id/')).toHaveLength(1)
  })

  it('takes another token when Douyin refuses the one it has, once', async () => {
    await handOver()
    await world.douyin.endTokens(KEY, 'revoked')
    world.context.advance(7_000_000)
    await relink(look({}), world.context)
    expect(world.seen('oauth/client_token/').length).toBeGreaterThan(1)
  })

  it('makes a fresh code for the same share when the ticket is old', async () => {
    const { receipt } = await handOver()
    world.context.advance(6_000_000)
    const [link] = await relink(look({ receipt }), world.context)
    const [before, after] = [receipt.links?.[0]?.href, link?.href].map(parametersOf)
    expect(after?.get('state')).toBe(before?.get('state'))
    expect(after?.get('signature')).not.toBe(before?.get('signature'))
    expect(world.seen('open/getticket/')).toHaveLength(2)
    expect(world.seen('share-id/')).toHaveLength(1)
  })

  it('has nothing to sign again before it was handed over', async () => {
    await expect(relink(look({}), world.context)).rejects.toMatchObject({ kind: 'manual' })
  })

  it('knows that a number nobody has seen published nothing', async () => {
    world.proxy.fault({ match: world.onPath('share-id/'), fault: 'lostAnswer' })
    await expect(handOver()).rejects.toMatchObject({ kind: 'unconfirmed' })
    await expect(observe(look({}), world.context)).resolves.toMatchObject({
      state: 'absent',
      step: 'share.id',
    })
  })

  it('waits for the push where it may not look, without polling', async () => {
    const { receipt } = await handOver()
    const outcome = await observe(look({ receipt }), world.context)
    expect(outcome).toMatchObject({ state: 'handedOff' })
    expect(outcome).not.toHaveProperty('pollAfterMs')
  })

  it('finds it among the own works where the account allows that', async () => {
    Object.assign(world.context.account, {
      settings: { ...world.account.settings, watchOwnVideos: true },
    })
    await world.granted()
    const outcome = await handOver()
    expect(outcome.pollAfterMs).toBeGreaterThan(0)
    const seen = look({ receipt: outcome.receipt })
    await expect(observe(seen, world.context)).resolves.toMatchObject({ state: 'wait' })
    const href = outcome.receipt.links?.[0]?.href ?? ''
    const { itemId } = await world.douyin.handOff(href, { uid: 'tester' })
    await world.douyin.review(itemId, 5)
    await expect(observe(seen, world.context)).resolves.toMatchObject({
      state: 'published',
      receipt: { ids: { itemId }, url: expect.stringMatching(/^http/) },
    })
  })
})

const look = (more: object) => ({
  journal: world.journal.entries,
  key: world.journal.key,
  action: 'publish' as const,
  rendition: world.rendition,
  ...more,
})
