import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import crypto from 'node:crypto'
import type { Id } from '@/access/scope'
import { castBallots } from '@/campaign/votes/castBallot'
import type { Ballot } from '@/campaign/votes/ballots'
import type { TestApp } from '../../kit/bootApp'
import { bootApp } from '../../kit/bootApp'
import type { JudgePerson } from './judgingWorld'
import { evenly, makeJudge, makeJudgedCall, makeRound, makeWork } from './judgingWorld'

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

const digits = '零一二三四五六七八九'
function answerTo(text: string): string {
  const [, a = '', sign, b = ''] = /^(.)(加|减)(.)等于几/.exec(text) ?? []
  const [left, right] = [digits.indexOf(a), digits.indexOf(b)]
  return String(sign === '加' ? left + right : left - right)
}

async function device(submission: Id = work) {
  const response = await app.request.post('/api/votes/challenge').send({ submission })
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
    const second = await vote(cookie, { altcha: solved(captcha) })
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
    expect((await vote(cookie, { question: token, answer: answerTo(text) })).status).toBe(200)
    // An answered question is good for one vote.
    expect((await vote(other.cookie, { question: token, answer: answerTo(text) })).status).toBe(409)
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
    expect((await vote(cookie, {}, hidden)).status).toBe(404)
    expect((await vote(cookie, {}, 99999 as Id)).status).toBe(404)
  })
})

const ballot = (index: number, more: Partial<Ballot> = {}): Ballot => ({
  campaign: String(campaign),
  organization: app.organizations.city as number,
  rule: {
    opensAt: new Date(Date.now() - 60_000).toISOString(),
    closesAt: new Date(Date.now() + 10 * 86_400_000).toISOString(),
    perDay: 3,
    perWork: 1,
    minChoose: 1,
    maxChoose: 3,
  },
  entries: [{ id: String(work), title: '骑手雨夜', shown: true }],
  voter: `voter-${index}`,
  device: `device-${index}`,
  address: `address-${index % 50}`,
  at: new Date(),
  ...more,
})

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
    const { body } = await app.request.post('/api/votes/void').set(chief).send(where)
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

  test('are hidden by every API in the last 24 hours', async () => {
    const last = await makeJudgedCall(app, { slug: 'voted-last', votes: [-5, 0] })
    const item = await makeWork(app, { campaign: last, number: 'HWZ2026-0301', title: '最后一天' })
    const entries = [{ id: String(item), title: '最后一天', shown: true }]
    await castBallots(app.payload, [ballot(1, { campaign: String(last), entries })])
    const { body } = await app.request.get(`/api/votes/standing?campaign=${last}`)
    expect(body).toMatchObject({ hidden: true, works: [] })
    const chief = await app.as('chief')
    const get = async (path: string) => (await app.request.get(path).set(chief)).body
    const where = `where[campaign][equals]=${last}`
    expect((await get(`/api/votes?${where}`)).totalDocs).toBe(0)
    expect((await get(`/api/vote-tallies?${where}`)).totalDocs).toBe(0)
    const desk = await get(`/api/judging/campaigns/${last}/results`)
    expect(desk).toMatchObject({ votesHidden: true, tallies: [] })
    const file = await app.request.get(`/api/votes/export?campaign=${last}`).set(chief)
    expect(file.text.trim().split('\n')).toHaveLength(1)
  })
})

describe('a result', () => {
  let final: Id
  let entries: { first: Id; second: Id }
  const category = 'video'

  test('is computed from locked scores and valid votes, as declared', async () => {
    final = await makeJudgedCall(app, { slug: 'final' })
    const work2 = (number: string, title: string) =>
      makeWork(app, { campaign: final, number, title, state: 'secondRound' })
    entries = {
      first: await work2('HWZ2026-0901', '铁花'),
      second: await work2('HWZ2026-0902', '最后一班'),
    }
    const judges: JudgePerson[] = []
    for (let index = 0; index < 5; index += 1)
      judges.push(await makeJudge(app, { name: `终评${index}` }))
    const round = await makeRound(app, { campaign: final, judges: judges.map(({ id }) => id) })
    const chief = await app.as('chief')
    const votes = (id: Id, count: number, from: number) =>
      Array.from({ length: count }, (_, index) =>
        ballot(from + index, {
          campaign: String(final),
          address: `a-${from + index}`,
          entries: [{ id: String(id), title: '', shown: true }],
        }),
      )
    await castBallots(app.payload, [
      ...votes(entries.first, 31, 5000),
      ...votes(entries.second, 12, 6000),
    ])
    await app.request.post(`/api/judging/rounds/${round}/open`).set(chief).send({})
    const scores = { 铁花: [92, 88, 95, 79, 90], 最后一班: [86.5, 91, 88, 90.5, 84] }
    for (const [index, judge] of judges.entries()) {
      const post = (path: string, body: object = {}) =>
        app.request.post(path).set(judge.auth).send(body)
      await post(`/api/judging/rounds/${round}/accept`, { recusal: true, secrecy: true })
      const { body } = await app.request.get(`/api/judging/rounds/${round}/sheets`).set(judge.auth)
      for (const sheet of body.sheets)
        await post(`/api/judging/assignments/${sheet.id}/score`, {
          items: evenly(scores[sheet.work.title as keyof typeof scores][index] as number),
        })
      expect((await post(`/api/judging/rounds/${round}/lock`)).status).toBe(200)
    }
    const act = (name: string, body: object = { category }) =>
      app.request.post(`/api/judging/campaigns/${final}/${name}`).set(chief).send(body)
    expect((await act('results')).status).toBe(409)
    await app.request.post(`/api/judging/rounds/${round}/close`).set(chief).send({})
    const { body } = await act('results')
    const rows = body.result.rows
    expect(rows[0]).toMatchObject({
      title: '铁花',
      score: 90,
      votes: 31,
      total: 94,
      award: '一等奖',
    })
    // {84, 86.5, 88, 90.5, 91} without ends: 88.33; 12 of 31 votes: 38.71 points.
    expect(rows[1]).toMatchObject({
      title: '最后一班',
      score: 88.33,
      votes: 12,
      total: 68.48,
      award: '优秀奖',
    })
    expect((await act('publicity', { category: 'nothing' })).status).toBe(400)
    const open = await act('publicity')
    expect(open.body.result.state).toBe('publicity')
    expect((await act('finalise')).body.errors[0].message).toMatch('还没有结束')
  })

  test('an objection holds its work back; the rest becomes final, with certificates', async () => {
    const { makeQuestion } = await import('@/campaign/votes/captcha')
    const { objectionWords } = await import('@/campaign/results/objectionEndpoints')
    const { finalise } = await import('@/campaign/results/publicity')
    const { createLocalReq } = await import('payload')
    const question = () =>
      makeQuestion({
        secret: app.payload.secret,
        subject: objectionWords(final),
        expires: new Date(Date.now() + 60_000),
      })
    const lodge = (more: object, { text, token } = question()) =>
      app.request.post('/api/objections/lodge').send({
        campaign: final,
        number: 'HWZ2026-0902',
        text: '这件作品曾在别处发表过，请核实首发时间。',
        contact: '13900139000',
        question: token,
        answer: answerTo(text),
        ...more,
      })
    expect((await lodge({ answer: '99' })).status).toBe(403)
    expect((await lodge({ contact: '' })).status).toBe(400)
    expect((await lodge({ number: 'HWZ2026-0101' })).status).toBe(404)
    const lodged = await lodge({})
    expect(lodged.status).toBe(201)
    const stored = await app.payload.db.findOne<{ id: Id; contact: string }>({
      collection: 'objections',
      where: { number: { equals: lodged.body.number } },
    })
    expect(stored?.contact).not.toMatch('139')
    const editor = await app.as('editor')
    const shown = await app.request.get(`/api/objections/${stored?.id}`).set(editor)
    expect(shown.text).not.toMatch('contact')

    const later = new Date(Date.now() + 20 * 86_400_000)
    const row = async () =>
      (
        await app.payload.find({
          collection: 'campaign-results',
          depth: 0,
          where: { campaign: { equals: final } },
        })
      ).docs[0]
    const call = await app.payload.findByID({ collection: 'campaigns', id: final, depth: 0 })
    const req = await createLocalReq({}, app.payload)
    const done = await finalise(req, {
      campaign: call as never,
      result: (await row()) as never,
      now: later,
    })
    expect(done).toEqual({ awarded: 1, waiting: 1 })
    const states = async () =>
      Object.fromEntries(
        (
          await app.payload.find({
            collection: 'submissions',
            where: { campaign: { equals: final } },
          })
        ).docs.map(({ number, state }) => [number, state]),
      )
    expect(await states()).toEqual({ 'HWZ2026-0901': 'awarded', 'HWZ2026-0902': 'publicity' })

    const answer = (body: object) =>
      app.request.post(`/api/objections/${stored?.id}/answer`).set(editor).send(body)
    expect((await answer({ upheld: false, reply: '' })).status).toBe(400)
    await answer({ upheld: false, reply: '经核实为首发。' })
    const progress = await app.request.get(`/api/objections/${lodged.body.number}/progress`)
    expect(progress.body).toMatchObject({ state: 'dismissed', reply: '经核实为首发。' })
    const muchLater = new Date(later.getTime() + 20 * 86_400_000)
    await finalise(req, { campaign: call as never, result: (await row()) as never, now: muchLater })
    expect((await states())['HWZ2026-0902']).toBe('commended')
    expect((await row())?.state).toBe('final')
  })

  test('a certificate can be checked, printed and revoked', async () => {
    const { docs } = await app.payload.find({ collection: 'certificates', sort: 'id' })
    expect(docs.map(({ award }) => award)).toEqual(['一等奖', '优秀奖'])
    const number = docs[0]?.number ?? ''
    expect(number).toMatch(/^HWZ2026-ZS-0001-[A-Z0-9]{4}$/)
    const check = await app.request.get(`/api/certificates/${number}/check`)
    expect(check.body).toMatchObject({ title: '铁花', state: 'valid', award: '一等奖' })
    const pdf = await app.request.get(`/api/certificates/${number}/pdf`).buffer(true).parse(bytes as never)
    expect((pdf.body as Buffer).subarray(0, 5).toString()).toBe('%PDF-')
    expect((await app.request.get('/api/certificates/HWZ2026-ZS-9999-AAAA/check')).status).toBe(404)
    const path = `/api/certificates/${number}/revoke`
    expect(
      (
        await app.request
          .post(path)
          .set(await app.as('editor'))
          .send({ reason: '错' })
      ).status,
    ).toBe(403)
    await app.request
      .post(path)
      .set(await app.as('chief'))
      .send({ reason: '查实抄袭' })
    expect((await app.request.get(`/api/certificates/${number}/check`)).body.state).toBe('revoked')
    expect((await app.request.get(`/api/certificates/${number}/pdf`)).status).toBe(410)
  })

  test('the list becomes a notice draft with a table; figures and fees are files', async () => {
    const chief = await app.as('chief')
    const base = `/api/judging/campaigns/${final}`
    const { body } = await app.request.post(`${base}/notice`).set(chief).send({ category })
    const news = await app.payload.findByID({
      collection: 'news',
      id: body.news,
      draft: true,
      depth: 0,
    })
    expect(news).toMatchObject({ type: 'notice', _status: 'draft' })
    const text = JSON.stringify(news.body)
    expect(text).toMatch('tablerow')
    expect(text).toMatch('HWZ2026-0901')
    expect(text).not.toMatch(/13800138000|88\.33/)
    const again = await app.request.post(`${base}/notice`).set(chief).send({ category })
    expect(again.body.news).toBe(body.news)
    const csv = await app.request.get(`${base}/statistics.csv`).set(chief)
    expect(csv.text.startsWith('\uFEFF单位,类别,提交')).toBe(true)
    expect(csv.text).toMatch('星桥区总工会,短视频,2,2,2,2')
    const fees = await app.request.get(`${base}/fees.csv?perImage=80`).set(await app.as('editor'))
    expect(fees.text).toMatch('HWZ2026-0901,铁花,高晴,星桥区总工会')
    expect((await app.request.get(`${base}/fees.csv?perImage=-1`).set(chief)).status).toBe(400)
    expect((await app.request.get(`${base}/statistics`).set(await app.as('judge'))).status).toBe(
      404,
    )
  })
})

const bytes = (response: NodeJS.ReadableStream, done: (error: null, body: Buffer) => void) => {
  const chunks: Buffer[] = []
  response.on('data', (chunk: Buffer) => chunks.push(chunk))
  response.on('end', () => done(null, Buffer.concat(chunks)))
}
