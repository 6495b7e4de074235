import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Id } from '@/access/scope'
import { activeModelOf } from '@/comments/learning/activeModel'
import { isSecondLooked } from '@/comments/learning/secondLook'
import { retrain, retrainNightly } from '@/comments/learning/retrain'
import type { Said } from '@/comments/ingest/said'
import type { StoredComment } from '@/comments/ingest/storedComment'
import { takeInAll } from '@/comments/ingest/takeIn'
import { inTrainingTurn, TURN_KEY } from '@/comments/learning/trainingTurn'
import { knowledgeOf } from '@/comments/judge/knowledge'
import { claimKey, forgetState } from '@/distribution/platformState'
import { decideComment } from '@/comments/decide/decideComment'
import { startComments } from '@/worker/commentLoop'
import type { TestApp } from '../../kit/bootApp'
import { bootApp } from '../../kit/bootApp'
import { actionsOn, makeComment, messageOf } from '../opinion/kit'

let app: TestApp

beforeAll(async () => {
  app = await bootApp()
}, 240_000)
afterAll(() => app?.stop())

const post = async (path: string, body: object, who: Parameters<TestApp['as']>[0] = 'moderator') =>
  app.request
    .post(path)
    .set(await app.as(who))
    .send(body)

/** A way of speaking the shipped model cannot know: 'zebra-word' talk is bad here, 'quartz-word' talk good. */
const BAD = ['绝绝子了这波', '属于是蚌埠住了', '这饭我真的栓Q', '真下头啊这安排', '大无语事件来了']
const GOOD = ['这波泰裤辣', 'yyds没跑了', '磕到了这手艺', '这班长能处有事真上', '狠狠爱住了']

async function decideMany(n: number) {
  const { createLocalReq } = await import('payload')
  const req = await createLocalReq({}, app.payload)
  const user = await app.payload.findByID({
    ...{ collection: 'users', id: app.people.moderator.id, overrideAccess: true },
  })
  req.user = { ...user, collection: 'users' } as never
  for (let at = 0; at < n; at += 1) {
    const isBad = at % 2 === 0
    const words = isBad ? BAD : GOOD
    const text = `${words[at % words.length]}，${at}号${words[(at * 3 + 1) % words.length]}${at}`
    const id = await makeComment(app, { text, sentiment: isBad ? 'positive' : 'negative' })
    const sentiment = isBad ? 'negative' : 'positive'
    await decideComment({ req, id, command: { action: 'relabel', sentiment } })
  }
}

describe('retraining', () => {
  test('needs decisions, and somebody who answers for the whole', async () => {
    const few = await post('/api/moderation-models/retrain', {})
    expect([few.status, messageOf(few)]).toEqual([409, expect.stringContaining('50')])
    expect((await post('/api/moderation-models/retrain', {}, 'chief')).status).toBe(403)
    expect((await app.request.post('/api/moderation-models/retrain').send({})).status).toBe(401)
    await expect(retrainNightly(app.payload)).resolves.toBeUndefined()
  })

  test('a gain on what was held back activates a version, which judges at once', async () => {
    await decideMany(120)
    const { body, status } = await post('/api/moderation-models/retrain', {})
    expect(status).toBe(200)
    expect(body).toMatchObject({ outcome: 'activated', number: 2 })
    expect(body.figures.fresh.after).toBeGreaterThan(body.figures.fresh.before)
    expect(body.figures.kept.before - body.figures.kept.after).toBeLessThanOrEqual(0.02)
    expect(body.figures.rows.learnt + body.figures.rows.heldBack).toBe(120)
    expect((await activeModelOf(app.payload)).number).toBe(2)
    expect((await knowledgeOf(app.payload)).modelNumber).toBe(2)
    expect(await actionsOn(app, 'moderation-models', 2)).toEqual(['model.train', 'model.activate'])
  }, 60_000)

  test('nothing gained is refused, kept with the reason, and cannot be activated', async () => {
    const done = await retrain({
      payload: app.payload,
      by: { id: app.people.moderator.id, name: '测' },
    })
    expect(done).toMatchObject({
      outcome: 'refused',
      number: 3,
      why: expect.stringContaining('没有提高'),
    })
    const page = await app.request.get('/api/moderation-models/page').set(await app.as('moderator'))
    const refused = page.body.versions.find((row: { number: number }) => row.number === 3)
    expect(refused).toMatchObject({ state: 'refused' })
    expect((await post(`/api/moderation-models/${refused.id}/activate`, {})).status).toBe(409)
    expect(JSON.stringify(page.body)).not.toContain('"file"')
  }, 60_000)

  test('at night nothing new is nothing to do', async () => {
    const done = await retrain({ payload: app.payload })
    expect(done.outcome).toBe('nothingNew')
  })

  test('never two at once', async () => {
    const { payload } = app
    const claim = (ms: number) =>
      claimKey({ payload, key: TURN_KEY, value: {}, expiresAt: new Date(Date.now() + ms) })
    await claim(60_000)
    expect((await post('/api/moderation-models/retrain', {})).status).toBe(409)
    await forgetState({ payload, key: TURN_KEY })
    // A killed process left its turn behind: one of three takes it over, and its end is its own.
    await claim(-1)
    let atWork = 0
    let most = 0
    const work = async () => {
      most = Math.max(most, (atWork += 1))
      await new Promise((resolve) => setTimeout(resolve, 50))
      atWork -= 1
      return true
    }
    const turns = await Promise.all([1, 2, 3].map(() => inTrainingTurn(payload, work)))
    expect([most, turns.filter(Boolean).length]).toEqual([1, 1])
    expect(await inTrainingTurn(payload, work)).toBe(true)
  })

  test('is rolled back in one step, and put in force again', async () => {
    expect((await post('/api/moderation-models/roll-back', {}, 'editor')).status).toBe(403)
    const back = await post('/api/moderation-models/roll-back', { reason: '误判增多' })
    expect(back.body).toEqual({ active: 1 })
    expect((await activeModelOf(app.payload)).number).toBe(1)
    expect((await knowledgeOf(app.payload)).modelNumber).toBe(1)
    expect((await post('/api/moderation-models/roll-back', {})).status).toBe(409)
    const { docs } = await app.payload.find({
      ...{ collection: 'moderation-models', overrideAccess: true },
      where: { number: { equals: 2 } },
    })
    const again = await post(`/api/moderation-models/${docs[0]?.id}/activate`, {})
    expect(again.body).toEqual({ active: 2 })
    expect((await post(`/api/moderation-models/999999/activate`, {})).status).toBe(404)
  })
})

describe('what a desk sees of it', () => {
  test('is counted from its own decisions; who answers for the whole sees all', async () => {
    const page = async (who: Parameters<TestApp['as']>[0]) =>
      (await app.request.get('/api/moderation-models/page').set(await app.as(who))).body.labels
    expect(await page('moderator')).toMatchObject({ all: 120, toned: 120 })
    expect(await page('otherEditor')).toMatchObject({ all: 0, toned: 0, againstMachine: 0 })
  })
})

describe('comments that come during a re-training', () => {
  test('are judged, each once, whichever model they meet', async () => {
    await decideMany(60)
    const { payload, organizations } = app
    const stop = startComments({ payload, worker: 'beside', idleMs: 50, planMs: 60_000 })
    const saying = (at: number): Said => ({
      ...{ key: `train:${at}`, channel: 'weibo', kind: 'works', item: '1' },
      ...{ organization: organizations.city, text: `${GOOD[at % GOOD.length]}，第${at}位` },
      ...{ author: `reader${at}`, at: new Date(Date.now() - at * 1000) },
    })
    let isTraining = true
    const training = retrain({ payload }).finally(() => {
      isTraining = false
    })
    let said = 0
    // Each page a second time as well, and the newest first.
    while (isTraining || said < 40) {
      const page = [said + 3, said + 2, said + 1, said].map(saying)
      await takeInAll({ payload, said: page })
      await takeInAll({ payload, said: [...page].reverse() })
      said += 4
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    const trained = await training
    const rowsOf = async () => {
      const { docs } = await payload.db.find<StoredComment>({
        ...{ collection: 'comments', where: { key: { like: 'train:' } } },
        ...{ pagination: false, limit: 0 },
      })
      return docs
    }
    const deadline = Date.now() + 30_000
    while ((await rowsOf()).some(({ state }) => state === 'pending') && Date.now() < deadline)
      await new Promise((resolve) => setTimeout(resolve, 100))
    await stop()
    const rows = await rowsOf()
    expect(rows).toHaveLength(said)
    expect(rows.filter(({ state, judgings }) => state === 'pending' || judgings !== 1)).toEqual([])
    const met = rows.map(({ machine }) => (machine as { models: { sentiment: number } }).models)
    const known = [2, 'number' in trained ? trained.number : 2]
    expect(met.every(({ sentiment }) => known.includes(sentiment))).toBe(true)
  }, 120_000)
})

describe('labels to take along', () => {
  test('need a reason, leave a trace, and hold no name', async () => {
    const ask = async (query: string, who: Parameters<TestApp['as']>[0] = 'moderator') =>
      app.request
        .get(`/api/comments/labels.jsonl${query}`)
        .set(await app.as(who))
        .buffer(true)
        .parse((response, done) => {
          let text = ''
          response.on('data', (piece: Buffer) => (text += piece.toString()))
          response.on('end', () => done(null, text))
        })
    expect((await ask('')).status).toBe(400)
    expect((await ask('?reason=评测', 'chief')).status).toBe(403)
    const { body, status } = await ask('?reason=评测')
    expect(status).toBe(200)
    const lines = String(body).trim().split('\n')
    expect(lines).toHaveLength(120)
    expect(Object.keys(JSON.parse(lines[0] ?? '')).toSorted()).toEqual(
      ['action', 'at', 'channel', 'machine', 'person', 'text'].toSorted(),
    )
    expect(await actionsOn(app, 'comment-decisions', 'labels')).toEqual(['comment.labels'])
  })
})

describe('a second look', () => {
  test('is offered blind to another person, kept once, and changes nothing', async () => {
    const offered = await app.request.get('/api/comments/second-looks').set(await app.as('chief'))
    const [first] = offered.body.comments as { id: Id }[]
    expect(Object.keys(first ?? {}).toSorted()).toEqual(
      ['channel', 'id', 'itemTitle', 'saidAt', 'text'].toSorted(),
    )
    const id = first?.id as Id
    expect(isSecondLooked(id)).toBe(true)
    const mine = await app.request.get('/api/comments/second-looks').set(await app.as('moderator'))
    expect(mine.body.comments).toEqual([])
    const look = { sentiment: 'negative', intent: 'none' }
    const path = `/api/comments/${id}/second-look`
    expect((await post(path, look, 'moderator')).status).toBe(409)
    expect((await post(path, { sentiment: 'sad', intent: 'none' }, 'chief')).status).toBe(400)
    expect((await post(path, look, 'editor')).status).toBe(403)
    expect((await post(path, look, 'otherEditor')).status).toBe(404)
    const before = await app.payload.findByID({
      ...{ collection: 'comments', id, overrideAccess: true, depth: 0 },
    })
    expect((await post(path, look, 'chief')).status).toBe(200)
    expect((await post(path, look, 'secondChief')).status).toBe(409)
    const after = await app.payload.findByID({
      ...{ collection: 'comments', id, overrideAccess: true, depth: 0 },
    })
    expect(after).toEqual(before)
    const page = await app.request.get('/api/moderation-models/page').set(await app.as('chief'))
    expect(page.body.disagreement.sentiment.n).toBe(1)
    const undone = await post(`/api/comments/${id}/undo`, {})
    expect(undone.status).toBe(200)
  })
})
