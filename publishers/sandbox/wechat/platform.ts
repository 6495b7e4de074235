import type { IncomingMessage, ServerResponse } from 'node:http'
import type { CallRecord } from '../calls'
import { send } from '../wire'
import { DEMO_ACCOUNTS } from './accounts'
import { wechatControl } from './control'
import { dispatch } from './dispatch'
import { showPage } from './pages/router'
import { resumeJobs } from './jobs'
import { accountSchema, emptyAccount, type AccountState } from './state'
import type { World } from './world'

/** The WeChat stand-in: API under `/cgi-bin/`, pages beside it, and the hands behind it. */
export const createWechat = (options: {
  world: World
  states: () => Record<string, AccountState>
  calls: CallRecord[]
}) => {
  const { world, states, calls } = options
  const hung = new Set<ServerResponse>()
  const control = wechatControl({ world, states })

  const addDemoAccounts = () => {
    for (const input of DEMO_ACCOUNTS)
      states()[input.appid] ??= emptyAccount(accountSchema.parse(input))
  }
  addDemoAccounts()
  for (const owner of world.accounts()) resumeJobs(owner, world)

  return {
    control,
    addDemoAccounts,
    /** `url.pathname` begins with /sandbox/wechat/. */
    handle: async ({
      request,
      response,
      url,
    }: {
      request: IncomingMessage
      response: ServerResponse
      url: URL
    }) => {
      if (url.pathname.startsWith('/sandbox/wechat/cgi-bin/')) {
        return dispatch({ request, response, url }, { world, calls, hung })
      }
      const picture = /^\/sandbox\/wechat\/mmbiz\/([\w-]{20,})$/.exec(url.pathname)?.[1]
      if (picture) return showPicture(picture, { response, world })
      return showPage({ request, response, url }, { world, control })
    },
    close: () => {
      for (const response of hung) response.socket?.destroy()
    },
  }
}

const showPicture = async (
  id: string,
  { response, world }: { response: ServerResponse; world: World },
) => {
  const file = world
    .accounts()
    .flatMap(({ files }) => files)
    .find((candidate) => candidate.id === id)
  const body = file && (await world.getBlob(file.blob))
  if (!file || !body)
    return send(response, { status: 404, type: 'text/plain; charset=utf-8', body: '没有这个文件' })
  send(response, {
    type: file.mimeType,
    body,
    headers: {
      'cache-control': 'public, max-age=31536000, immutable',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    },
  })
}
