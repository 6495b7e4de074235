import { describe, expect, test } from '@jest/globals'
import type { Id } from '@/access/scope'
import type { TestApp } from '../../kit/bootApp'
import type { JudgePerson } from './judgingWorld'

type World = {
  app: TestApp
  round: Id
  works: Id[]
  one: JudgePerson
  two: JudgePerson
  sheetsOf: (judge: JudgePerson) => Promise<{ id: string }[]>
}

/** Who judges sees no author, no unit and nobody else's score, whichever door they try. */
export function testBlindness(world: () => World): void {
  const get = (path: string, { auth }: Pick<JudgePerson, 'auth'>) =>
    world().app.request.get(path).set(auth)

  describe('judges are blind', () => {
    test('the sheet says nothing of author, unit, telephone or number', async () => {
      const { text } = await get(`/api/judging/rounds/${world().round}/sheets`, world().one)
      expect(text).toMatch('塔吊之上')
      for (const telling of [
        '高晴',
        '星桥',
        '13800138000',
        'HWZ2026',
        'authors',
        'union',
        'filename',
      ])
        expect(text).not.toMatch(telling)
    })

    test.each([
      ['/api/submissions'],
      ['/api/submissions?where[title][like]=塔吊'],
      ['/api/submissions/versions'],
      ['/api/scores'],
      ['/api/votes'],
      ['/api/vote-tallies'],
      ['/api/judging-assignments'],
      ['/api/judging-sheets'],
      ['/api/judging-rounds'],
      ['/api/campaign-results'],
      ['/api/members'],
      ['/api/objections'],
      ['/api/audit-events'],
      ['/api/media'],
      ['/api/judging/chair'],
    ])('GET %s gives nothing away', async (path) => {
      const { status, body } = await get(path, world().one)
      if (status === 200) expect(body.docs ?? body.rounds).toEqual([])
      else expect(status).toBe(403)
    })

    test('by id, and over GraphQL', async () => {
      expect([403, 404]).toContain(
        (await get(`/api/submissions/${world().works[0]}`, world().one)).status,
      )
      const { body } = await world().app.request.post('/api/graphql').set(world().one.auth).send({
        query:
          '{ Submissions { docs { title authors { name } } } Scores { docs { total } } Votes { totalDocs } allMedia { docs { credit } } }',
      })
      expect(JSON.stringify(body)).not.toMatch(/高晴|塔吊/)
      // The question itself was understood, and every part of it refused.
      expect(body.data).toEqual({ Submissions: null, Scores: null, Votes: null, allMedia: null })
    })

    test('nobody opens another judge’s work', async () => {
      const [own] = await world().sheetsOf(world().one)
      for (const [method, path] of [
        ['post', `/api/judging/assignments/${own?.id}/score`],
        ['post', `/api/judging/assignments/${own?.id}/recuse`],
        ['get', `/api/judging/assignments/${own?.id}/files/0`],
      ] as const)
        expect((await world().app.request[method](path).set(world().two.auth)).status).toBe(403)
      expect((await world().app.request.get('/api/judging/desk')).status).toBe(401)
      expect(
        (
          await world()
            .app.request.get('/api/judging/desk')
            .set(await world().app.as('editor'))
        ).status,
      ).toBe(403)
    })
  })
}
