import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { TestApp } from '../../kit/bootApp'
import { bootApp } from '../../kit/bootApp'

let app: TestApp

beforeAll(async () => {
  process.env.TRUSTED_PROXIES = '127.0.0.1, ::1'
  app = await bootApp()
})
afterAll(async () => {
  delete process.env.TRUSTED_PROXIES
  await app.stop()
})

const deviceCookie = async (headers: Record<string, string>) => {
  const { headers: sent } = await app.request
    .post('/api/members/code')
    .set(headers)
    .send({ phone: `138${String(Math.random()).slice(2, 10).padEnd(8, '0')}` })
  return [sent['set-cookie']].flat().join()
}

test('what came over https goes back over https alone, by the word of a proxy of ours', async () => {
  const open = await deviceCookie({})
  expect(open).toMatch(/^gongmei-device=.*HttpOnly; SameSite=Lax/)
  expect(open).not.toMatch('Secure')
  expect(await deviceCookie({ 'X-Forwarded-Proto': 'https' })).toMatch(/; Secure$/)
  // Nobody but our own server says how a client spoke.
  expect(await deviceCookie({ 'X-Client-Protocol': 'https' })).not.toMatch('Secure')
})
