import sharp from 'sharp'

type Args = {
  origin: string
  /** AppIDs, used in turn. */
  accounts: string[]
  count: number
  concurrency: number
}

type Answer = Record<string, string> & { publish_status?: number }

/**
 * The least a program can do to publish: the same requests, those of the read-back included; no ledger, no checks, no
 * waiting between two looks.
 */
export async function bareLoop({ origin, accounts, count, concurrency }: Args): Promise<void> {
  const base = `${origin}/sandbox/wechat/cgi-bin`
  const tokens = new Map<string, Promise<string>>()
  const tokenOf = (appid: string) => {
    const known = tokens.get(appid) ?? obtain(base, appid)
    tokens.set(appid, known)
    return known
  }
  let next = 0
  const lane = async () => {
    while (next < count) {
      const index = next
      next += 1
      const token = await tokenOf(accounts[index % accounts.length] ?? '')
      const call = (api: string, body: object) => post(`${base}/${api}?access_token=${token}`, body)
      const [first, second, cover] = [
        await picture(index, 1),
        await picture(index, 2),
        await picture(index, 3),
      ]
      const urls = [
        await upload(`${base}/media/uploadimg?access_token=${token}`, first),
        await upload(`${base}/media/uploadimg?access_token=${token}`, second),
      ]
      const { media_id: thumb } = await upload(
        `${base}/material/add_material?access_token=${token}&type=image`,
        cover,
      )
      const content = `<p>基准 ${index}</p>${urls.map(({ url }) => `<img src="${url}">`).join('')}`
      const draft = await call('draft/add', {
        articles: [{ title: `基准 ${index}`, content, thumb_media_id: thumb }],
      })
      await call('draft/get', { media_id: draft.media_id })
      const { publish_id: id } = await call('freepublish/submit', { media_id: draft.media_id })
      for (let tries = 0; tries < 50; tries += 1)
        if ((await call('freepublish/get', { publish_id: id })).publish_status === 0) break
    }
  }
  await Promise.all(Array.from({ length: concurrency }, lane))
}

async function obtain(base: string, appid: string): Promise<string> {
  const body = { grant_type: 'client_credential', appid, secret: 'bench-secret' }
  const { access_token: token } = await post(`${base}/stable_token`, body)
  return token ?? ''
}

async function post(url: string, body: object): Promise<Answer> {
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(body) })
  const answer = (await response.json()) as Answer
  if (answer.errcode) throw new Error(`${url.split('?')[0]}: ${JSON.stringify(answer)}`)
  return answer
}

async function upload(url: string, data: Buffer): Promise<Answer> {
  const form = new FormData()
  form.append('media', new Blob([new Uint8Array(data)], { type: 'image/jpeg' }), 'a.jpg')
  return (await (await fetch(url, { method: 'POST', body: form })).json()) as Answer
}

const picture = (index: number, which: number) =>
  sharp({
    create: {
      width: 320,
      height: 240,
      channels: 3,
      background: { r: (index * 37) % 256, g: which * 60, b: 90 },
    },
  })
    .jpeg()
    .toBuffer()
