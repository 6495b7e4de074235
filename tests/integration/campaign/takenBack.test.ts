import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { consentsOf } from '@/members/policy'
import type { TestApp } from '../../kit/bootApp'
import { bootApp } from '../../kit/bootApp'
import { goodAnswers, goodForm, makeCall } from './kit'
import type { Portal } from './portal'
import { openPortal } from './portal'

let app: TestApp
let portal: Portal

beforeAll(async () => {
  app = await bootApp()
  portal = await openPortal(app)
  await makeCall(app, { slug: 'open' })
})
afterAll(() => app.stop())

const rowOf = (id: string) =>
  app.payload.findByID({ collection: 'submissions', id, depth: 0, overrideAccess: true })
const consents = async () => {
  const { memberId: id } = portal
  const member = await app.payload.findByID({ collection: 'members', id, overrideAccess: true })
  return consentsOf(member.consents)
}
const send = async () => {
  const id = await portal.start('essay')
  const body = { form: goodForm(app), answers: goodAnswers, revision: 0 }
  expect((await portal.submit(id, body)).body).toMatchObject({ state: 'submitted' })
  return id
}

test('what another device saved after the check is not sent in unseen', async () => {
  const id = await portal.start('essay')
  await portal.save(id, goodForm(app))
  const { actOnEntry } = await import('@/campaign/actOnEntry')
  const { createLocalReq } = await import('payload')
  const row = await rowOf(id)
  const acting = {
    req: await createLocalReq({}, app.payload),
    id: row.id,
    command: { type: 'submit' } as const,
    actor: { parts: ['member'] as const, id: 'member:1', name: '王**' },
    revision: (row.formRevision ?? 0) - 1,
  }
  await expect(actOnEntry(acting)).rejects.toThrow('另一台设备')
  expect((await rowOf(id)).state).toBe('draft')
  await portal.call('delete', `/entries/${id}`)
})

test('other desks learn nothing of the course of an entry by asking or ordering', async () => {
  const id = await send()
  const set = (data: Record<string, unknown>) =>
    app.payload.db.updateOne({ collection: 'submissions', id, data })
  await set({ state: 'shown', _status: 'published' })
  const ask = async (who: 'editor' | 'otherEditor', question: string) =>
    (await app.request.get(`/api/submissions?${question}`).set(await app.as(who))).body.docs.length
  expect(await ask('otherEditor', '')).toBe(1)
  for (const question of [
    'where[state][equals]=shown',
    'where[awaits][equals]=checker',
    'sort=-state',
    'sort=title,submittedAt',
  ]) {
    expect([question, await ask('otherEditor', question)]).toEqual([question, 0])
    expect([question, await ask('editor', question)]).toEqual([question, 1])
  }
  await set({ state: 'submitted', _status: 'draft' })
  expect((await portal.call('post', `/entries/${id}/withdraw`, {})).body.state).toBe('withdrawn')
})

test('the consent for a work is marked as withdrawn with it', async () => {
  const id = await send()
  await portal.call('post', `/entries/${id}/withdraw-consent`, {})
  expect(await consents()).toMatchObject([
    { purpose: 'personal:open', withdrawnAt: expect.any(String) },
  ])
})

test('the consent of a person is taken back when they say so twice: works go, sessions end', async () => {
  const id = await send()
  const { call } = portal
  expect((await call('post', '/withdraw-consent', {})).status).toBe(400)
  expect((await rowOf(id)).state).toBe('submitted')
  const done = await call('post', '/withdraw-consent', { confirm: true })
  expect(done.body).toEqual({ works: 1 })
  expect(await rowOf(id)).toMatchObject({
    state: 'withdrawn',
    consentWithdrawnAt: expect.any(String),
  })
  expect((await consents()).filter(({ withdrawnAt }) => !withdrawnAt)).toEqual([])
  expect((await call('get', '/me')).status).toBe(401)
})
