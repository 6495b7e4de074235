import { expect, test } from '@jest/globals'
import { isAnswered, makeCaptcha, makeQuestion, numberOf, ticketOf } from '@/captcha/captcha'
import { networkOf } from '@/campaign/votes/voter'

const secret = 'secret'
const now = new Date('2026-05-01T00:00:00Z')

test.each([
  ['8', 8],
  ['１２', 12],
  ['八', 8],
  ['十', 10],
  ['十三', 13],
  ['一', 1],
  ['零', 0],
  ['', undefined],
  ['八百', undefined],
  ['123', undefined],
])('%s is %s', (text, value) => {
  expect(numberOf(text)).toBe(value)
})

const digits = '零一二三四五六七八九'
const answerTo = (text: string) => {
  const [, a = '', sign, b = ''] = /^(.)(加|减)(.)等于几/.exec(text) ?? []
  return digits.indexOf(a) + (sign === '加' ? 1 : -1) * digits.indexOf(b)
}

test('a question is right for its own subject, in its time, and cannot be forged', async () => {
  const expires = new Date(now.getTime() + 60_000)
  for (let times = 0; times < 20; times += 1) {
    const { text, token } = makeQuestion({ secret, subject: 'work 1', expires })
    const answer = String(answerTo(text))
    const check = (more: object, about: object = {}) =>
      isAnswered({ question: token, answer, ...more }, { secret, subject: 'work 1', now, ...about })
    expect(await check({})).toBe(true)
    expect(await check({ answer: String(Number(answer) + 1) })).toBe(false)
    expect(await check({}, { subject: 'work 2' })).toBe(false)
    expect(await check({}, { now: new Date(expires.getTime() + 1000) })).toBe(false)
    expect(await check({ question: `9999999999.${token.split('.').slice(1).join('.')}` })).toBe(
      false,
    )
  }
})

test('a question has one spelling and one ticket, whatever is answered', async () => {
  const expires = new Date(now.getTime() + 60_000)
  const { text, token } = makeQuestion({ secret, subject: 'work 1', expires })
  const about = { secret, subject: 'work 1', now }
  const answer = String(answerTo(text))
  const ticket = await ticketOf({ question: token, answer: '99' }, about)
  expect(ticket?.id).toBe(`question:${token.split('.')[1]}`)
  expect(await ticketOf({ question: token, answer }, about)).toEqual(ticket)
  for (const other of [`0${token}`, `${token}.x`, `${token}.`, ` ${token}`, `${token}\n`]) {
    expect(await isAnswered({ question: other, answer }, about)).toBe(false)
    expect(await ticketOf({ question: other, answer }, about)).toBeUndefined()
  }
  expect(await ticketOf({ question: token, answer }, { ...about, subject: 'x' })).toBeUndefined()
})

test('a challenge names no answer; rubbish is no solution', async () => {
  const { challenge } = await makeCaptcha({ secret, subject: 'a', words: 'b', now })
  expect(challenge.salt).toMatch('about=')
  for (const altcha of ['', 'x', btoa('{}'), btoa('{"salt":5}')])
    expect(await isAnswered({ altcha }, { secret, subject: 'a', now })).toBe(false)
})

test('one household of IPv6 is one network', () => {
  expect(networkOf('::ffff:10.1.2.3')).toBe('10.1.2.3')
  expect(networkOf('2001:db8:1:2:aaaa::1')).toBe(networkOf('2001:db8:1:2:bbbb::9'))
})
