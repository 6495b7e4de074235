import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import crypto from 'node:crypto'
import type { Id } from '@/access/scope'
import { castBallots } from '@/campaign/votes/castBallot'
import type { Ballot } from '@/campaign/votes/ballots'
import type { TestApp } from '../../kit/bootApp'
import { bootApp } from '../../kit/bootApp'
import { makeComment } from '../appeals/kit'
import { answerTo } from './answerTo'
import { ballotOf } from './ballot'
import { testBlackout, testVoidTrace } from './blackoutSuite'
import { makeJudgedCall, makeWork } from './judgingWorld'

let app: TestApp
let campaign: Id
let work: Id

beforeAll(async () => {
  app = await bootApp()
  campaign = await makeJudgedCall(app, { slug: 'voted' })
  work = await makeWork(app, { campaign, number: 'HWZ2026-0101', title: '骑手雨夜' })
})
afterAll(() => app.stop())

type Captcha = {
  challenge: {
    algorithm: string
    challenge: string
    salt: string
    signature: string
    maxnumber: number
  }
  question: { text: string; token: string }
}

/** What the browser does: counts until the hash fits. */
function solved({ challenge }: Captcha): string {
  const { algorithm, salt, signature, challenge: target, maxnumber } = challenge
  for (let number = 0; number <= maxnumber; number += 1) {
    const hash = crypto.createHash('sha256').update(`${salt}${number}`).digest('hex')
    if (hash === target)
      return Buffer.from(
        JSON.stringify({ algorithm, challenge: target, number, salt, signature }),
      ).toString('base64')
  }
  throw new Error('no solution')
}

async function device(submission: Id = work, known = '') {
  const response = await app.request
    .post('/api/votes/challenge')
    .set('Cookie', known)
    .send({ submission })
  const cookie = String([response.headers['set-cookie']].flat()[0]).split(';')[0] ?? ''
  return { cookie, captcha: response.body as Captcha }
}
const vote = (cookie: string, body: object, submission: Id = work) =>
  app.request.post(`/api/submissions/${submission}/votes`).set('Cookie', cookie).send(body)
const tallyOf = async (submission: Id) =>
  (
    await app.payload.find({
      collection: 'vote-tallies',
      where: { submission: { equals: String(submission) } },
    })
  ).docs[0]

describe('one vote', () => {
  test('counts once a day, and the second is refused politely with the time', async () => {
    const { cookie, captcha } = await device()
    const first = await vote(cookie, { altcha: solved(captcha) })
    expect(first.status).toBe(200)
    expect(first.body).toMatchObject({ status: 'counted', works: 1 })
    const replayed = await vote(cookie, { altcha: solved(captcha) })
    expect(replayed.body.errors[0].message).toMatch('已经用过')
    const { captcha: fresh } = await device(work, cookie)
    const second = await vote(cookie, { altcha: solved(fresh) })
    expect(second.status).toBe(409)
    expect(second.body.errors[0].message).toMatch('明天 0 点后可以再投')
    expect(new Date(second.body.nextAt).getTime()).toBeGreaterThan(Date.now())
    expect(await tallyOf(work)).toMatchObject({ raw: 1, valid: 1 })
  })

  test('needs a proof: its own, unchanged, or the answer to a question', async () => {
    const { cookie, captcha } = await device()
    expect((await vote(cookie, {})).status).toBe(403)
    expect((await vote(cookie, { altcha: 'x' })).status).toBe(403)
    const other = await device()
    expect((await vote(cookie, { altcha: solved(other.captcha) })).status).toBe(403)
    const { text, token } = captcha.question
    const wrong = String((Number(answerTo(text)) + 1) % 19)
    expect((await vote(cookie, { question: token, answer: wrong })).status).toBe(403)
    // A wrong answer costs the question, however it is spelt.
    const right = answerTo(text)
    expect((await vote(cookie, { question: token, answer: right })).status).toBe(409)
    expect((await vote(cookie, { question: `0${token}`, answer: right })).status).toBe(403)
    const next = (await device(work, cookie)).captcha.question
    const proof = { question: next.token, answer: answerTo(next.text) }
    expect((await vote(cookie, proof)).status).toBe(200)
    expect((await vote(other.cookie, proof)).status).toBe(409)
  })

  test('works without script: a form comes back to a page', async () => {
    const { cookie, captcha } = await device()
    const sent = await app.request
      .post(`/api/submissions/${work}/votes`)
      .set('Cookie', cookie)
      .type('form')
      .send({ question: captcha.question.token, answer: answerTo(captcha.question.text) })
      .redirects(0)
    expect(sent.status).toBe(303)
    expect(sent.headers.location).toMatch(new RegExp(`^/votes/${work}\\?next=`))
  })

  test('never outside its time, nor for what is not on show', async () => {
    const over = await makeJudgedCall(app, { slug: 'voted-over', votes: [-9, -2] })
    const late = await makeWork(app, { campaign: over, number: 'HWZ2026-0201', title: '晚' })
    const { cookie, captcha } = await device(late)
    const refused = await vote(cookie, { altcha: solved(captcha) }, late)
    expect(refused.status).toBe(409)
    expect(refused.body.errors[0].message).toMatch('已经结束')
    const hidden = await makeWork(app, {
      campaign,
      number: 'HWZ2026-0102',
      title: '稿',
      state: 'submitted',
    })
    const judged = await makeWork(app, {
      ...{ campaign, number: 'HWZ2026-0104', title: '终评中', state: 'finalRound' },
    })
    const seen = await device(judged)
    const counted = await vote(seen.cookie, { altcha: solved(seen.captcha) }, judged)
    expect(counted.status).toBe(200)
    expect((await vote(cookie, {}, hidden)).status).toBe(404)
    expect((await vote(cookie, {}, 99999 as Id)).status).toBe(404)
  })
})

const ballot = (index: number, more: Partial<Ballot> = {}) =>
  ballotOf({ campaign, organization: app.organizations.city, work })(index, more)

describe('many votes', () => {
  test('a crowd at once: none lost, none twice, also when each comes twice', async () => {
    const { castBallot } = await import('@/campaign/votes/castBallot')
    const before = (await tallyOf(work))?.raw ?? 0
    const crowd = Array.from({ length: 400 }, (_, index) => ballot(index % 200))
    const outcomes = await Promise.all(crowd.map((each) => castBallot(app.payload, each)))
    expect(outcomes.filter((outcome) => 'votes' in outcome)).toHaveLength(200)
    const { totalDocs } = await app.payload.count({
      collection: 'votes',
      where: { submission: { equals: String(work) } },
    })
    expect(totalDocs - before).toBe(200)
    expect((await tallyOf(work))?.raw).toBe(totalDocs)
  })

  test('a suspicious vote is kept and void, with its reason; both counts are true', async () => {
    const other = await makeWork(app, { campaign, number: 'HWZ2026-0103', title: '另一件' })
    const entries = [{ id: String(other), title: '另一件', shown: true }]
    const flood = Array.from({ length: 40 }, (_, index) =>
      ballot(1000 + index, { entries, address: 'one-network' }),
    )
    await castBallots(app.payload, flood)
    expect(await tallyOf(other)).toMatchObject({ raw: 40, valid: 30 })
    const { docs } = await app.payload.find({
      collection: 'votes',
      where: { and: [{ submission: { equals: String(other) } }, { void: { equals: true } }] },
      limit: 100,
    })
    expect(docs).toHaveLength(10)
    expect(docs[0]?.voidReason).toMatch('过密')
  })

  test('the chair voids by network with a reason; nobody else, and no other way', async () => {
    const chief = await app.as('chief')
    const where = { submission: work, address: 'address-7', reason: '核实为刷票' }
    expect(
      (
        await app.request
          .post('/api/votes/void')
          .set(await app.as('editor'))
          .send(where)
      ).status,
    ).toBe(403)
    const unspecific = { submission: work, reason: '全部' }
    expect((await app.request.post('/api/votes/void').set(chief).send(unspecific)).status).toBe(400)
    const before = await tallyOf(work)
    const sources = `/api/votes/sources?submission=${work}`
    expect((await app.request.get(sources).set(await app.as('editor'))).status).toBe(403)
    const seen = async () => {
      const { address } = (await app.request.get(sources).set(chief)).body
      return address.find(({ key }: { key: string }) => key === 'address-7')
    }
    expect(await seen()).toEqual({ key: 'address-7', votes: 4, void: 0 })
    const { body } = await app.request.post('/api/votes/void').set(chief).send(where)
    expect(await seen()).toEqual({ key: 'address-7', votes: 4, void: 4 })
    expect(body).toMatchObject({ changed: 4, raw: before?.raw, valid: (before?.valid ?? 0) - 4 })
    const [row] = (await app.payload.find({ collection: 'votes', limit: 1 })).docs
    await expect(
      app.payload.update({ collection: 'votes', id: row!.id, data: { void: true } as never }),
    ).rejects.toThrow()
    await expect(app.payload.delete({ collection: 'votes', id: row!.id })).rejects.toThrow()
    await expect(
      app.payload.create({ collection: 'votes', data: { key: 'x' } as never }),
    ).rejects.toThrow()
    expect((await app.request.delete(`/api/votes/${row!.id}`).set(chief)).status).toBe(403)
    const { totalDocs } = await app.payload.count({
      collection: 'audit-events',
      where: { action: { equals: 'vote.void' } },
    })
    expect(totalDocs).toBe(1)
  })

  testVoidTrace(() => ({ app, work }))

  test('a frozen work is shown and takes no votes', async () => {
    const chief = await app.as('chief')
    const body = { submission: work, standing: 'frozen', reason: '异常票核查' }
    expect((await app.request.post('/api/votes/freeze').set(chief).send(body)).status).toBe(200)
    const { cookie, captcha } = await device()
    const refused = await vote(cookie, { altcha: solved(captcha) })
    expect(refused.status).toBe(409)
    expect(refused.body.errors[0].message).toMatch('暂停投票')
  })
})

describe('counts', () => {
  test('are public while the vote runs, without raw numbers', async () => {
    const { body } = await app.request.get(`/api/votes/standing?campaign=${campaign}`)
    expect(body.hidden).toBe(false)
    expect(body.works[0]).toMatchObject({ title: '骑手雨夜', rank: 1 })
    expect(JSON.stringify(body)).not.toMatch('raw')
    expect((await app.request.get('/api/votes')).status).toBe(403)
    expect((await app.request.get('/api/vote-tallies')).status).toBe(403)
  })

  test('show the chair what was offered under a work, and refused', async () => {
    const under = { kind: 'submissions', item: String(work), violation: 'fraud', isShown: false }
    const offer = { ...under, text: '进群刷票 1毛一票', intent: 'none' }
    await makeComment(app, { ...offer, key: 'offer-1', state: 'rejected' })
    await makeComment(app, { ...offer, key: 'offer-2', state: 'held' })
    const path = `/api/judging/campaigns/${campaign}/results`
    const { body } = await app.request.get(path).set(await app.as('chief'))
    const row = body.tallies.find(
      (each: { submission: string }) => each.submission === String(work),
    )
    expect(row).toMatchObject({ offers: 1 })
  })

  testBlackout(() => app)
})
