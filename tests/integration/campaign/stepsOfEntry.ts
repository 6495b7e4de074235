import { expect, test } from '@jest/globals'
import type { TestApp } from '../../kit/bootApp'
import { goodAnswers, goodForm } from './kit'
import type { Portal } from './portal'

/** The whole course of an entry; a part of submissions.test.ts. */
export const stepsOfEntry = (world: () => { app: TestApp; portal: Portal }) =>
  test('sent in, checked, completed, recommended; each step in its turn, logged and told', async () => {
    const { app, portal } = world()
    const { call, start, save, submit, step, message, memberId } = portal
    const id = await start('essay')
    const sent = await submit(id, { form: goodForm(app), answers: goodAnswers, revision: 0 })
    expect(sent.body).toMatchObject({
      state: 'submitted',
      number: expect.stringMatching(/^HWZ2026-\d{4}$/),
    })
    expect(message(await save(id, goodForm(app, { title: '改' })))).toContain('已提交')
    expect((await submit(id)).status).toBe(409)

    const process = (
      await app.request.get(`/api/submissions/${id}/process`).set(await app.as('editor'))
    ).body
    expect(process.commands.map(({ type }: { type: string }) => type)).toEqual([
      'pass',
      'requestCompletion',
      'ineligible',
      'recommend',
      'declineRecommendation',
      'disqualify',
    ])
    expect(process).toMatchObject({
      awaits: 'checker',
      isOverdue: false,
      formalDueAt: expect.any(String),
    })
    expect((await step('otherEditor', id, { command: 'pass' })).status).toBe(404)
    expect((await step('reviewer1', id, { command: 'pass' })).status).toBe(403)
    expect((await step('districtEditor', id, { command: 'pass' })).status).toBe(403)
    expect((await step('editor', id, { command: 'award' })).status).toBe(403)
    expect(
      (await step('editor', id, { command: 'requestCompletion', reason: '', until: '2999-01-01' }))
        .status,
    ).toBe(400)
    const until = new Date(Date.now() + 86_400_000).toISOString()
    expect(
      (await step('editor', id, { command: 'requestCompletion', reason: '有水印', until })).body,
    ).toMatchObject({ state: 'completing' })
    expect((await call('get', `/entries/${id}`)).body).toMatchObject({
      canEdit: true,
      reason: '有水印',
      status: { name: '需补正' },
    })
    const again = await submit(id, {
      form: goodForm(app, { title: '流量以外' }),
      answers: goodAnswers,
      revision: 99,
    })
    expect(again.body).toMatchObject({ state: 'submitted', number: sent.body.number })

    await step('editor', id, { command: 'pass' })
    expect((await step('districtEditor', id, { command: 'recommend' })).body).toMatchObject({
      state: 'recommended',
      awaits: 'show',
    })
    const { messages } = (await call('get', '/messages')).body
    expect(messages.map(({ text }: { text: string }) => text.slice(0, 6))).toEqual(
      expect.arrayContaining(
        ['作品已提交', '需要补正：有', '补正已收到，', '形式审查已通', '形式审查已通'].map((text) =>
          expect.stringContaining(text.slice(0, 4)),
        ),
      ),
    )
    const { docs } = await app.payload.find({
      collection: 'audit-events',
      where: { and: [{ targetId: { equals: id } }, { targetKind: { equals: 'submissions' } }] },
      limit: 50,
      sort: 'seq',
    })
    expect(docs.map(({ action }) => action)).toEqual(
      ['edit', 'submit', 'requestCompletion', 'submit', 'pass', 'recommend'].map(
        (name) => `submission.${name}`,
      ),
    )
    expect(docs[1]).toMatchObject({ actor: `member:${memberId}`, actorName: '王**' })
    const main = await app.payload.findByID({ collection: 'submissions', id, depth: 0 })
    const head = await app.payload.findByID({
      collection: 'submissions',
      id,
      depth: 0,
      draft: true,
    })
    for (const row of [main, head])
      expect(row).toMatchObject({
        state: 'recommended',
        title: '流量以外',
        number: sent.body.number,
        createdBy: null,
        authors: [{ name: '王小禾' }],
      })

    const reveal = await app.request
      .post(`/api/submissions/${id}/reveal`)
      .set(await app.as('districtEditor'))
      .send({ reason: '核实作者' })
    expect(reveal.body).toMatchObject({ phone: '13800138000' })
  })
