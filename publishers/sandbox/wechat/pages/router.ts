import type { IncomingMessage, ServerResponse } from 'node:http'
import { send } from '../../wire'
import type { WechatControl } from '../control'
import type { World } from '../world'

export const showPage = async (
  { response }: { request: IncomingMessage; response: ServerResponse; url: URL },
  _place: { world: World; control: WechatControl },
): Promise<void> =>
  send(response, { status: 404, type: 'text/plain; charset=utf-8', body: '没有这个页面' })
