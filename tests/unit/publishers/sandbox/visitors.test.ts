import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { listenSandbox } from '@publishers/sandbox/listen'
import { mp4, startSandbox as startKuaishou } from './kuaishou/client'
import { startSandbox as startWechat, VERIFIED } from './wechat/client'
import { LINK, startWeibo, UID } from './weiboClient'

const HOSTILE = '"><script>alert(1)</script>'

/** A browser with a jar of its own. */
const browser = (origin: string) => {
  let cookie = ''
  const ask = async (path: string, form?: Record<string, string>) => {
    const response = await fetch(`${origin}${path}`, {
      redirect: 'manual',
      headers: {
        ...(cookie && { cookie }),
        ...(form && { 'content-type': 'application/x-www-form-urlencoded' }),
      },
      ...(form && { method: 'POST', body: new URLSearchParams(form).toString() }),
    })
    const set = response.headers.get('set-cookie')
    if (set) cookie = set.split(';')[0] ?? ''
    return { status: response.status, set, text: await response.text(), headers: response.headers }
  }
  return { open: (path: string) => ask(path), submit: ask }
}

describe('a follower of an official account', () => {
  let client: Awaited<ReturnType<typeof startWechat>>
  beforeAll(async () => {
    client = await startWechat()
  })
  beforeEach(() => client.sandbox.control.reset())
  afterAll(() => client.sandbox.close())
  const publish = async () => {
    const media_id = await client.draft({ need_open_comment: 1 })
    await client.post('freepublish/submit', { media_id })
    await client.sandbox.control.idle()
    return client.sandbox.control.wechat.feed(VERIFIED.appid)[0]!
  }
  const home = `/sandbox/wechat/${VERIFIED.appid}`

  it('takes back what they wrote, and nobody else does', async () => {
    const { articleId, url } = await publish()
    const [own, other] = [browser(client.sandbox.origin), browser(client.sandbox.origin)]
    const said = await own.submit(`${home}/comment`, {
      ...{ articleId, index: '0', nickname: HOSTILE, content: HOSTILE },
    })
    expect(said.set).toMatch(/HttpOnly; SameSite=Lax/)
    const path = new URL(url).pathname
    const page = await own.open(path)
    expect(page.text).toContain('删除我的留言')
    expect(page.text).not.toContain('<script')
    expect((await other.open(path)).text).not.toContain('删除我的留言')
    const commentId = String(client.sandbox.control.wechat.feed(VERIFIED.appid)[0]!.comments[0]!.id)
    const form = { articleId, commentId }
    expect((await other.submit(`${home}/uncomment`, form)).status).toBe(404)
    expect((await own.submit(`${home}/uncomment`, form)).status).toBe(303)
    expect(client.sandbox.control.wechat.feed(VERIFIED.appid)[0]!.comments).toEqual([])
    expect((await own.submit(`${home}/uncomment`, { articleId, commentId: '1' })).status).toBe(404)
  })

  it('sees what was elected, and the author’s answer with a badge', async () => {
    const { url, msgDataId } = await publish()
    const said = { item: msgDataId, nickname: '小陈', text: '师傅这手焊活真绝！' }
    const { id } = await client.sandbox.control.wechat.say(VERIFIED.appid, said)
    const target = { msg_data_id: Number(msgDataId), index: 0, user_comment_id: Number(id) }
    await client.post('comment/markelect', target)
    await client.post('comment/reply/add', { ...target, content: `谢谢${HOSTILE}` })
    const { text } = await browser(client.sandbox.origin).open(new URL(url).pathname)
    expect(text).toMatch(/精选留言 1[\s\S]*小陈[\s\S]*class="official">作者<[\s\S]*谢谢/)
    expect(text).not.toContain('<script')
  })

  it('speaks for a seed: by nickname, identity and time', async () => {
    const { articleId } = await publish()
    const at = '2026-03-01T08:00:00+08:00'
    const say = (text: string, more = {}) =>
      client.sandbox.control.wechat.say(VERIFIED.appid, {
        ...{ item: articleId, nickname: '老王', text, ...more },
      })
    await say('今天的')
    await say('昨天的', { at, userId: 'oSeed1' })
    const [, old] = client.sandbox.control.wechat.feed(VERIFIED.appid)[0]!.comments
    expect(old).toMatchObject({ createdAt: Date.parse(at), openid: 'oSeed1', nickname: '老王' })
    const listed = await client.post('comment/list', {
      ...{ msg_data_id: Number(await msgDataIdOf()), index: 0, begin: 0, count: 10, type: 0 },
    })
    expect(listed.comment.map(({ content }: { content: string }) => content)).toEqual([
      '今天的',
      '昨天的',
    ])
    await expect(say('第二篇', { position: 2 })).rejects.toThrow('该内容已被发布者删除')
  })
  const msgDataIdOf = async () => client.sandbox.control.wechat.feed(VERIFIED.appid)[0]!.msgDataId
})

describe('a reader of Weibo', () => {
  let client: Awaited<ReturnType<typeof startWeibo>>
  beforeAll(async () => {
    client = await startWeibo()
  })
  beforeEach(() => client.sandbox.control.reset())
  afterAll(() => client.sandbox.close())

  it('answers a comment, sees the account’s answer with a badge, and takes back their own', async () => {
    const { idstr } = (await client.share(`有话好说 ${LINK}`)).json
    const { id: first } = await client.control.say(UID, {
      ...{ item: idstr, nickname: '小陈', text: '几点开馆？', at: '2026-03-01T08:00:00+08:00' },
    })
    const own = browser(client.sandbox.origin)
    const home = `/sandbox/weibo/${UID}`
    const answer = { idstr, replyTo: first, nickname: '老王', text: `九点${HOSTILE}` }
    expect((await own.submit(`${home}/comment`, answer)).status).toBe(303)
    const fields = { cid: first, id: idstr, comment: '九点半', rip: '203.0.113.7' }
    await client.post('/2/comments/reply.json', fields)
    const page = await own.open(`${home}/${idstr}`)
    expect(page.text).toMatch(
      /小陈[\s\S]*回复<span class="topic">@小陈<\/span>:九点[\s\S]*class="official">博主<[\s\S]*九点半/,
    )
    expect(page.text).not.toContain('<script')
    expect(page.text.match(/删除我的评论/g)).toHaveLength(1)
    const commentId = client.control.feed(UID)[0]!.comments.find(({ by }) => by.name === '老王')!
    const form = { idstr, commentId: commentId.idstr }
    const other = browser(client.sandbox.origin)
    expect((await other.submit(`${home}/uncomment`, form)).status).toBe(404)
    expect((await own.submit(`${home}/uncomment`, form)).status).toBe(303)
    expect(client.control.feed(UID)[0]!.comments.map(({ by }) => by.name)).not.toContain('老王')
  })
})

describe('a viewer of Kuaishou', () => {
  let client: Awaited<ReturnType<typeof startKuaishou>>
  beforeAll(async () => {
    client = await startKuaishou()
  })
  beforeEach(() => client.sandbox.control.reset())
  afterAll(() => client.sandbox.close())

  it('comments and takes back; the account answers on its phone; all of it leaves as a CSV', async () => {
    expect(mp4().length).toBeGreaterThan(0)
    const { video_info } = await client.publish(await client.user(), { caption: '铁花' })
    await client.sandbox.control.idle()
    const path = `/sandbox/kuaishou/photo/${video_info.photo_id}`
    const { kuaishou } = client.sandbox.control
    const { id } = await kuaishou.say('', {
      item: String(video_info.photo_id),
      nickname: '小,陈',
      text: '"真好"\n=1+1',
      at: '2026-03-01T08:00:00+08:00',
    })
    const own = browser(client.sandbox.origin)
    await own.submit(path, { do: 'comment', name: '老王', content: `好${HOSTILE}` })
    await own.submit(path, { do: 'answer', parentId: id, content: '谢谢关注' })
    const page = await own.open(path)
    expect(page.text).toMatch(/class="official">作者<[\s\S]*谢谢关注/)
    expect(page.text).toContain('删除我的评论')
    expect(page.text).not.toContain('<script')
    const csv = await own.open(`${path}/comments.csv`)
    expect(csv.headers.get('content-type')).toContain('text/csv')
    expect(csv.headers.get('content-disposition')).toMatch(/attachment; filename="kuaishou-/)
    const [head, ...lines] = csv.text.replace('\ufeff', '').trimEnd().split('\r\n')
    expect(head).toBe('id,parent,nickname,text,time,link')
    expect(lines[0]).toMatch(
      new RegExp(`^${id},,"小,陈","""真好""\n=1\\+1",2026-03-01T00:00:00.000Z,http://.*${path}$`),
    )
    expect(csv.text).toContain(`,${id},云帆工会,谢谢关注,`)
    expect((await own.open('/sandbox/kuaishou/photo/none/comments.csv')).status).toBe(404)
  })
})

describe('视频号, where only people do anything', () => {
  it('takes a film, comments, answers, hides, and gives all of it as a CSV', async () => {
    const sandbox = await listenSandbox({})
    const own = browser(sandbox.origin)
    expect((await own.submit('/sandbox/channels', { title: `铁花${HOSTILE}` })).status).toBe(303)
    expect((await own.submit('/sandbox/channels', { title: ' ' })).status).toBe(422)
    const [video] = sandbox.control.channels.videos()
    const path = `/sandbox/channels/v/${video!.id}`
    await own.submit(path, { do: 'comment', name: HOSTILE, content: HOSTILE })
    const { id } = await sandbox.control.channels.say('', { item: video!.id, text: '在哪展出？' })
    await own.submit(path, { do: 'answer', parentId: id, content: '三层东厅' })
    await own.submit(path, { do: 'hide', commentId: id })
    expect((await own.submit(path, { do: 'comment', content: ' ' })).status).toBe(422)
    const page = await own.open(path)
    expect(page.text).toMatch(/已隐藏[\s\S]*class="official">作者</)
    expect(page.text).not.toContain('<script')
    expect((await own.open('/sandbox/channels')).text).not.toContain('<script')
    const far = await fetch(`${sandbox.origin}${path}`, {
      headers: { 'x-forwarded-for': '1.2.3.4' },
    })
    expect(await far.text()).not.toContain('在哪展出')
    const csv = await own.open(`${path}/comments.csv`)
    expect(csv.text.trimEnd().split('\r\n')).toHaveLength(4)
    expect(csv.text).toContain(`${sandbox.origin}${path}`)
    const other = browser(sandbox.origin)
    expect((await other.submit(path, { do: 'uncomment', commentId: 'none' })).status).toBe(404)
    expect((await own.submit(path, { do: 'uncomment', commentId: id })).status).toBe(303)
    expect(sandbox.control.channels.videos()[0]!.comments).toHaveLength(1)
    await sandbox.close()
  })
})
