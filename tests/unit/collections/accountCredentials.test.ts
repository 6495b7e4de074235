import { describe, expect, it } from '@jest/globals'
import { normaliseCredentials } from '../../../collections/hooks/accountCredentials'

type Hook = Parameters<typeof normaliseCredentials>[0]

const normalised = async (data: Record<string, unknown>, originalDoc?: object) => {
  const result = await normaliseCredentials({ data, originalDoc } as unknown as Hook)
  return (result as { credentials: unknown }).credentials
}

describe('names of credentials', () => {
  it.each([
    ['wechat', { app_id: 'a', secret: 's' }, { appId: 'a', appSecret: 's' }],
    ['wechat', { AppID: 'a', EncodingAESKey: 'k' }, { appId: 'a', encodingAESKey: 'k' }],
    ['weibo', { appKey: 'a', appSecret: 's' }, { clientId: 'a', clientSecret: 's' }],
    ['weibo', { client_id: 'a', client_secret: 's' }, { clientId: 'a', clientSecret: 's' }],
    ['weibo', { app_key: 'a', access_token: 't' }, { clientId: 'a', accessToken: 't' }],
    ['kuaishou', { clientId: 'a', client_secret: 's' }, { appId: 'a', appSecret: 's' }],
    ['kuaishou', { app_id: 'a', refresh_token: 'r' }, { appId: 'a', refreshToken: 'r' }],
    ['douyin', { client_key: 'a', appSecret: 's' }, { clientKey: 'a', clientSecret: 's' }],
  ])('%s takes %j', async (channel, credentials, expected) => {
    expect(await normalised({ channel, credentials })).toEqual(expected)
  })

  it('keeps what was entered when the form sends the empty fields of other channels too', async () => {
    const credentials = {
      clientId: '',
      appId: 'a',
      clientKey: null,
      appSecret: 's',
      clientSecret: '',
    }
    expect(await normalised({ channel: 'wechat', credentials })).toEqual({
      appId: 'a',
      appSecret: 's',
    })
  })

  it('knows the channel of a row that is only changed', async () => {
    expect(await normalised({ credentials: { appSecret: 's' } }, { channel: 'weibo' })).toEqual({
      clientSecret: 's',
    })
  })
})
