import type { IncomingMessage, ServerResponse } from 'node:http'
import type { SandboxControl } from './control'
import type { Fault } from './faults'
import type { World } from './wechat/world'
import { send } from './wire'

export const showHome = async (
  { response }: { request: IncomingMessage; response: ServerResponse; url: URL },
  _place: { world: World; control: SandboxControl; faults: () => Fault[] },
): Promise<void> =>
  send(response, { status: 404, type: 'text/plain; charset=utf-8', body: '没有这个页面' })
