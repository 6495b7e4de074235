import { expect } from '@jest/globals'
import type { Id } from '@/access/scope'
import type { TestApp } from '../../kit/bootApp'

const bin = () => ({ deletedAt: new Date().toISOString() })

/** A draft is its author's alone: the desk neither finds, changes nor removes it. */
export async function expectUnseen(app: TestApp, id: string): Promise<void> {
  const editor = await app.as('editor')
  const path = `/api/submissions/${id}`
  expect((await app.request.get(path).set(editor)).status).toBe(404)
  const list = await app.request.get('/api/submissions?limit=0').set(editor)
  expect(list.body.docs.filter((row: { state: string }) => row.state === 'draft')).toEqual([])
  const versions = await app.request.get('/api/submissions/versions?limit=0').set(editor)
  expect(versions.body.docs.map((row: { parent: unknown }) => String(row.parent))).not.toContain(id)
  for (const answer of [
    await app.request.delete(path).set(editor),
    await app.request.patch(path).set(editor).send(bin()),
    await app.request.patch(`${path}?draft=true`).set(editor).send({ title: '改' }),
  ])
    expect([403, 404]).toContain(answer.status)
}

/** What was sent in stays as it was sent: neither the entry nor its file is the desk's to take away. */
export async function expectKept(app: TestApp, id: string, media: Id): Promise<void> {
  const { request } = app
  const editor = await app.as('editor')
  const path = `/api/submissions/${id}`
  expect((await request.get(path).set(editor)).body).toMatchObject({ state: 'recommended' })
  expect((await request.delete(path).set(editor)).status).toBe(403)
  expect((await request.patch(path).set(editor).send(bin())).status).toBe(403)
  const all = `/api/submissions?where[id][equals]=${id}`
  for (const answer of [
    await request.delete(all).set(editor),
    await request.patch(all).set(editor).send(bin()),
  ])
    expect(answer.body.docs ?? []).toEqual([])
  const file = `/api/media/${media}`
  const taken = await request.delete(file).set(editor)
  expect([taken.status, taken.body.errors[0].message]).toEqual([
    409,
    expect.stringContaining('有职工投稿用着'),
  ])
  expect((await request.patch(file).set(editor).send(bin())).status).toBe(409)
  expect((await app.payload.findByID({ collection: 'submissions', id })).deletedAt).toBeFalsy()
}
