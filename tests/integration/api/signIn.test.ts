import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { TestApp } from '../../kit/bootApp'
import { bootApp } from '../../kit/bootApp'
import { password } from '../../kit/people'

let app: TestApp

beforeAll(async () => {
  app = await bootApp()
}, 240_000)
afterAll(() => app?.stop())

it('a person signs in on several devices at the same moment, and every one stays signed in', async () => {
  const { email } = app.people.editor
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => app.request.post('/api/users/login').send({ email, password })),
  )
  expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(200))
  const seen = await Promise.all(
    answers.map(({ body }) =>
      app.request.get('/api/users/me').set({ Authorization: `JWT ${body.token}` }),
    ),
  )
  expect(seen.map(({ body }) => body.user?.email)).toEqual(Array(6).fill(email))
})
