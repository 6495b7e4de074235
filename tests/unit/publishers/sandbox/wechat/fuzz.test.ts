import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { endpoints } from '@publishers/sandbox/wechat/endpoints'
import { startSandbox, VERIFIED } from './client'

let client: Awaited<ReturnType<typeof startSandbox>>
let token: string
const problems: string[] = []
beforeAll(async () => {
  client = await startSandbox({ log: (message) => problems.push(message) })
  token = String((await client.token()).access_token)
})
afterAll(() => client.sandbox.close())

const ODD = [
  null,
  true,
  -1,
  1.5,
  1e21,
  '',
  'x',
  '\u0000',
  '𠮷'.repeat(300),
  [],
  [[]],
  {},
  { a: {} },
]
const FIELDS = [
  'media_id',
  'articles',
  'index',
  'offset',
  'count',
  'publish_id',
  'article_id',
  'msg_data_id',
  'user_comment_id',
  'begin',
  'type',
  'content',
  'cgi_path',
  'rid',
  'appid',
  'action',
  'touser',
  'mpnews',
  'msgtype',
]

describe('odd bodies', () => {
  it.each(Object.keys(endpoints))('%s answers each with a code of its own', async (api) => {
    await client.sandbox.control.wechat.configure(VERIFIED.appid, { quotas: { [api]: 1_000_000 } })
    const whole = ODD.map((value) => JSON.stringify(value))
    const fields = ODD.map((value) =>
      JSON.stringify(Object.fromEntries(FIELDS.map((name) => [name, value]))),
    )
    const articles = ODD.map((value) =>
      JSON.stringify({
        articles: [
          { title: value, content: value, thumb_media_id: value, image_info: value, digest: value },
        ],
      }),
    )
    const send = async (body: string) => {
      const address = `${client.base}/${api}?access_token=${token}`
      const response = await fetch(address, { method: 'POST', body })
      const { errcode = 0 } = (await response.json()) as { errcode?: number }
      return { status: response.status, errcode }
    }
    const answers = await Promise.all([...whole, ...fields, ...articles].map(send))
    expect(answers.filter(({ status, errcode }) => status !== 200 || errcode === -1)).toEqual([])
    expect(problems).toEqual([])
  })

  it.each([
    '--x--',
    '--x\r\n',
    '--x\r\nContent-Disposition: form-data; name="media"; filename="a"\r\nContent-Type: image/png\r\n\r\n\r\n--x--',
    `--x\r\n${'A'.repeat(20_000)}`,
  ])('a form of %j', async (body) => {
    const response = await fetch(`${client.base}/media/uploadimg?access_token=${token}`, {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      body,
    })
    expect(await response.json()).toMatchObject({ errcode: 41005 })
  })
})
