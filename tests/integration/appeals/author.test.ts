import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import type { TestApp } from '../../kit/bootApp'
import { bootApp } from '../../kit/bootApp'
import { makeComment, makeMember } from './kit'

let app: TestApp
beforeAll(async () => {
  app = await bootApp()
})
afterAll(() => app.stop())

it('leads the author of a comment to its ticket, by account or by code, and nobody to a report', async () => {
  const { openFromComment } = await import('@/appeals/openFromComment')
  const { ticketsOfComments } = await import('@/appeals/ticketsOfComments')
  const { payload, request } = app
  const req = await createLocalReq({}, payload)
  const member = await makeMember(app, '吴*', app.organizations.city)
  const ofMember = { ...(await makeComment(app, { member: member.id })), member: member.id }
  const ofGuest = await makeComment(app)
  const reported = await makeComment(app)
  const [first, second] = [
    await openFromComment({ req, comment: ofMember }),
    await openFromComment({ req, comment: ofGuest }),
  ]
  await openFromComment({ req, comment: reported, isByOthers: true })
  const links = await ticketsOfComments(payload, [ofMember, ofGuest, reported])
  expect(links.get(String(ofMember.id))).toEqual({
    ...{ number: first.number, words: '待受理', href: `/portal/appeals/${first.number}` },
  })
  const guest = links.get(String(ofGuest.id))
  expect(guest?.href).toBe(`/appeals/${second.number}?code=${guest?.code}`)
  expect(links.has(String(reported.id))).toBe(false)
  const { number, code } = guest!
  const seen = await request.post('/api/appeals/follow').send({ number, code })
  expect(seen.body.number).toBe(second.number)
})
