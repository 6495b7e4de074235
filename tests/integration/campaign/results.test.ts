import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Id } from '@/access/scope'
import { castBallots } from '@/campaign/votes/castBallot'
import type { TestApp } from '../../kit/bootApp'
import { bootApp } from '../../kit/bootApp'
import { answerTo } from './answerTo'
import { ballotOf } from './ballot'
import { testCorrections } from './correctionSuite'
import type { JudgePerson } from './judgingWorld'
import { evenly, makeJudge, makeJudgedCall, makeRound, makeWork } from './judgingWorld'

let app: TestApp
beforeAll(async () => {
  app = await bootApp()
})
afterAll(() => app.stop())

describe('a result', () => {
  let final: Id
  let entries: { first: Id; second: Id }
  const category = 'video'

  test('is computed from locked scores and valid votes, as declared', async () => {
    final = await makeJudgedCall(app, { slug: 'final', votes: [-9, -2] })
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
        ballotOf({ campaign: final, organization: app.organizations.city })(from + index, {
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
    const { makeQuestion } = await import('@/captcha/captcha')
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
    const asked = question()
    expect((await lodge({ number: 'HWZ2026-0101' }, asked)).status).toBe(404)
    // One answer is good for one attempt: nobody lodges a hundred with it.
    expect((await lodge({}, asked)).status).toBe(409)
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
    const pdf = await app.request
      .get(`/api/certificates/${number}/pdf`)
      .buffer(true)
      .parse(bytes as never)
    expect((pdf.body as Buffer).subarray(0, 5).toString()).toBe('%PDF-')
    expect((await app.request.get('/api/certificates/HWZ2026-ZS-9999-AAAA/check')).status).toBe(404)
    const { createLocalReq } = await import('payload')
    const { certificatesOf } = await import('@/campaign/results/certificatesOf')
    const req = await createLocalReq({}, app.payload)
    const standing = async (id: Id, state = 'awarded') =>
      (await certificatesOf(req, [{ id, state }]))(id)
    const valid = { standing: 'valid', certificate: { number } }
    expect(await standing(entries.first)).toMatchObject(valid)
    // The award was taken back: what was printed for it is nobody's to download.
    expect(await standing(entries.first, 'finalRound')).toEqual({ standing: 'none' })
    const path = `/api/certificates/${number}/revoke`
    expect(
      (
        await app.request
          .post(path)
          .set(await app.as('editor'))
          .send({ reason: '错' })
      ).status,
    ).toBe(403)
    const listed = async (who: 'editor' | 'chief') =>
      (await app.request.get(`/api/judging/campaigns/${final}/results`).set(await app.as(who))).body
    expect(await listed('editor')).toMatchObject({ isChair: false })
    await app.request
      .post(path)
      .set(await app.as('chief'))
      .send({ reason: '查实抄袭' })
    expect(await listed('chief')).toMatchObject({
      isChair: true,
      certificates: [
        { number, title: '铁花', revokeReason: '查实抄袭' },
        { award: '优秀奖', revokedAt: null },
      ],
    })
    expect((await app.request.get(`/api/certificates/${number}/check`)).body.state).toBe('revoked')
    expect((await app.request.get(`/api/certificates/${number}/pdf`)).status).toBe(410)
    expect(await standing(entries.first)).toEqual({ standing: 'revoked' })
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

testCorrections(() => app)

const bytes = (response: NodeJS.ReadableStream, done: (error: null, body: Buffer) => void) => {
  const chunks: Buffer[] = []
  response.on('data', (chunk: Buffer) => chunks.push(chunk))
  response.on('end', () => done(null, Buffer.concat(chunks)))
}
