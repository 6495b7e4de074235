import { describe, expect, it } from '@jest/globals'
import { redact } from '@publishers/http'

const S = 'V3ry-s3cret_VALUE.of+24/bytes=='
const encoded = encodeURIComponent(S)

describe('by the name it travels under', () => {
  it.each([
    ['a query', `https://api.x/a?b=1&access_token=${encoded}&c=2`],
    [
      'a query encoded whole',
      encodeURIComponent(`/a?access_token=${encoded.replace(/%/g, '')}&c=2`),
    ],
    ['a form', `client_key=a&client_secret=${encoded}&grant_type=refresh_token`],
    ['a refresh token', `refresh_token=${encoded}`],
    ['an upload token', `http://upload.x/api/upload/fragment?upload_token=${encoded}`],
    ['a code', `https://own.site/api/oauth/weibo?code=${encoded}&state=1`],
    ['a code in JSON', JSON.stringify({ code: S })],
    ['a ticket', JSON.stringify({ data: { ticket: S, expires_in: 7200 } })],
    ['JSON with spaces', `{ "app_secret" : "${S}" }`],
    ['JSON in camel case', JSON.stringify({ appSecret: S, clientSecret: S, accessToken: S })],
    ['JSON in JSON', JSON.stringify({ content: JSON.stringify({ access_token: S }) })],
    [
      'JSON in JSON in JSON',
      JSON.stringify({ a: JSON.stringify({ b: JSON.stringify({ token: S }) }) }),
    ],
    ['JSON cut off', `{"ok":1,"access_token":"${S}`],
    ['JSON cut off in an escape', `{"access_token":"${S}\\`],
    ['of a third party', JSON.stringify({ authorizer_refresh_token: S })],
    ['single quotes', `{'access_token': '${S}'}`],
    ['HTML', `<pre>{&quot;access_token&quot;:&quot;${S}&quot;}</pre>`],
    ['XML', `<xml><Encrypt><![CDATA[${S}]]></Encrypt><AppSecret>${S}</AppSecret></xml>`],
    ['a header of Douyin', `access-token: ${S}`],
    ['a signature', `X-Douyin-Signature: ${S}`],
    ['words', `invalid access_token: ${S}, please check`],
    ['an authorisation', `Authorization: OAuth2 ${S}`],
    ['an authorisation in JSON', JSON.stringify({ authorization: `Bearer ${S}` })],
    ['a cookie', `set-cookie: payload-token=${S}; Path=/`],
    [
      'multipart',
      `--b\r\ncontent-disposition: form-data; name="access_token"\r\n\r\n${S}\r\n--b--`,
    ],
  ])('%s', (_what, text) => {
    const clean = redact(text)
    expect(clean).toContain('***')
    for (const part of [S, encoded, 'V3ry-s3cret', '24/bytes', '24%2Fbytes'])
      expect(clean).not.toContain(part)
  })

  it('a number', () => {
    expect(redact('{"access_token":1234567890123,"errcode":40001}')).toBe(
      '{"access_token":***,"errcode":40001}',
    )
  })

  it('leaves what people need: codes, hints, ids', () => {
    const words =
      '{"errcode":40001,"errmsg":"invalid credential, access_token is invalid or not latest rid: 65a-1","code":"28001003","error_code":10008,"logid":"2026"}'
    expect(redact(words)).toBe(words)
    expect(redact('token expired; code: 21327; signature error')).toBe(
      'token expired; code: 21327; signature error',
    )
  })
})

describe('by its value', () => {
  it.each([
    ['as it is', S],
    ['in an address', encoded],
    ['in an address, small letters', encoded.replace(/%../g, (each) => each.toLowerCase())],
    ['in JSON with escaped slashes', S.replaceAll('/', '\\/')],
  ])('%s', (_what, form) => {
    expect(redact(`unknown word ${form} here`, [S])).toBe('unknown word *** here')
  })

  it('a secret with quotes and spaces, in JSON and in a form', () => {
    const odd = 'a "quoted" & <odd> one'
    expect(redact(JSON.stringify({ echo: odd }), [odd])).toBe('{"echo":"***"}')
    expect(redact(new URLSearchParams({ echo: odd }).toString(), [odd])).toBe('echo=***')
  })

  it('the longer one first, and nothing for short or empty ones', () => {
    expect(redact('abcdefgh abcdef ab', ['ab', '', 'abcdef', 'abcdefgh'])).toBe('*** *** ab')
  })

  it('takes no time over a long hostile text', () => {
    const started = Date.now()
    redact(`${'access_'.repeat(2_000)}${'"token":"'.repeat(500)}${'\\"'.repeat(2_000)}`, [S])
    expect(Date.now() - started).toBeLessThan(2_000)
  })
})
