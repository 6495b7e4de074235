import http from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Outcome } from '@publishers/contract'
import { verifyCallback } from '@publishers/douyin/callback'
import { ERROR_TABLE } from '@publishers/douyin/errorTable'
import { refusalOf } from '@publishers/douyin/errors'
import { listenSandbox } from '@publishers/sandbox/listen'
import { fileServer } from '../kit/fileServer'
import { filmOf } from '../kit/smallFilm'
import type { Harness, Platform } from './harness'
import { douyinComments } from './douyinComments'
import { drawn, sampleContent } from './sampleContent'

const KEY = 'aw00000000000007'
const SECRET = 'conformance-client-secret'
const PERSON = 'tester'
const CAPABILITIES = [
  'aweme.share',
  'h5.share',
  'open.get.ticket',
  'jump.basic',
  'video.create.bind',
  'video.list.bind',
  'video.data.bind',
  'item.comment',
  'user_info',
] as const

/** Publishing by the server, against the sandbox over real HTTP. */
export const douyinHarness: Harness = {
  channel: 'douyin',
  steps: ['video.create'],
  hasCodes: true,
  hasComments: true,
  start: () => startDouyin('server'),
}

/** The same channel by a person's phone: scanned, published, and told to us by a push. */
export const douyinHandOffHarness: Harness = {
  channel: 'douyin',
  steps: ['share.id'],
  hasCodes: true,
  isByHand: true,
  start: () => startDouyin('handOff'),
}

const PATHS: Readonly<Record<string, string>> = {
  'video.create': '/video/create_video/',
  'share.id': '/share-id/',
}

const startDouyin = async (mode: 'server' | 'handOff'): Promise<Platform> => {
  const sandbox = await listenSandbox({ settings: { publishDelayMs: 20 } })
  const { douyin } = sandbox.control
  await douyin.addApp({
    clientKey: KEY,
    secret: SECRET,
    name: '一致性',
    capabilities: [...CAPABILITIES],
  })
  await douyin.addCreator({ uid: PERSON, name: '一致性工会' })
  const grant = await douyin.grant(KEY, { uid: PERSON })
  const covers = [await drawn(1080, 1920, '#c8102e'), await drawn(1080, 1440, '#0a5c36')]
  const { film, file } = filmOf(
    {},
    covers.map(({ picture }) => picture),
  )
  const media = new Map([
    ...covers.map(({ picture, bytes }) => [picture.key, bytes] as const),
    [film.key, file] as const,
  ])
  const files = await fileServer(media)
  const account = {
    id: '1',
    channel: 'douyin',
    name: '一致性工会',
    settings: { mode, settleSeconds: 0.2 },
  }
  const { accessToken, refreshToken, openId } = grant
  const credentials = {
    clientKey: KEY,
    clientSecret: SECRET,
    ...(mode === 'server' && { accessToken, refreshToken, openId }),
  }
  const pushes = await pushServer({ account, credentials, now: () => new Date() })
  await douyin.setCallback(KEY, pushes.url)
  const content = (title: string) => ({
    ...sampleContent(
      title,
      covers.map(({ picture }) => picture),
    ),
    film,
    topics: ['技能比武'],
  })
  return {
    origin: sandbox.origin,
    basePath: '/sandbox/douyin',
    account,
    credentials,
    secrets: [SECRET, accessToken, refreshToken],
    media,
    content,
    edited: (item) => ({ ...item, digest: '六十名选手同场比武。' }),
    item: async (title) => content(title),
    share: files.addressOf,
    finish: async (outcome) => {
      const { shareId = '' } = outcome.receipt.ids
      const known = pushes.outcomes.get(shareId)
      if (known) return known
      await douyin.handOff(outcome.receipt.links?.[0]?.href ?? '', { uid: PERSON })
      await sandbox.control.idle()
      return pushes.outcomes.get(shareId) ?? outcome
    },
    isStep: (name, { path }) => path.includes(PATHS[name] ?? name),
    isMutating: ({ path }) => Object.values(PATHS).some((each) => path.includes(each)),
    isUpload: ({ path }) => /\/video\/(?:upload_|init_video_part|complete_video_part)/.test(path),
    unknownCode: {
      status: 200,
      type: 'application/json',
      body: JSON.stringify({
        data: { error_code: 29_999_999, description: `mystery ${SECRET}` },
        extra: { error_code: 29_999_999, description: `mystery ${SECRET}`, logid: '20261121' },
      }),
    },
    errors: ERROR_TABLE.map(({ code, on: api = 'open/getticket/' }) =>
      refusalOf({ code, description: '', api, secrets: [] }),
    ),
    published: async (title) =>
      douyin.works(PERSON).filter(({ text }) => text.split(/\n| #/)[0] === title).length,
    comments: douyinComments(sandbox, { clientKey: KEY, uid: PERSON }),
    idle: () => sandbox.control.idle(),
    patienceMs: 8000,
    close: async () => {
      await pushes.close()
      await files.close()
      await sandbox.close()
    },
  }
}

/** Our callback address, as the channel reads it: what each share came to. */
const pushServer = async (known: Parameters<typeof verifyCallback>[1]) => {
  const outcomes = new Map<string, Outcome>()
  const server = http.createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    )
    const { method = '' } = request
    const { reply, events } = verifyCallback(
      { method, query: {}, headers, body: Buffer.concat(chunks) },
      known,
    )
    for (const { ids, outcome, isProven } of events)
      if (isProven) outcomes.set(ids.shareId ?? '', outcome)
    response.writeHead(reply.status, { 'content-type': reply.contentType }).end(reply.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    outcomes,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeAllConnections()
      await closed
    },
  }
}
