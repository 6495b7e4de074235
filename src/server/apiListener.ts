import type { IncomingMessage, ServerResponse } from 'node:http'
import { handleApi } from '@/api/handleApi'
import { refusal } from '@/api/refusal'
import { uploadListener } from '@/uploads/listener'
import { isUploadPath } from '@/uploads/path'
import { sendWebResponse, toWebRequest } from './nodeRequest'
import { purgePages } from './pageCache'

/** `/api/…` outside Next: the same handlers, several times the speed. */
export async function apiListener(req: IncomingMessage, res: ServerResponse): Promise<void> {
  // Large bodies go from the socket to the disk; a web Request in between would only hold them up.
  if (isUploadPath((req.url ?? '').split('?', 1)[0] ?? '')) return uploadListener(req, res)
  const response = await answer(req)
  const changed =
    req.method !== 'GET' &&
    req.method !== 'HEAD' &&
    response.ok &&
    !changesNoPage.test(req.url ?? '')
  // Whatever was written may be shown somewhere; a cache entry costs one render, a stale page costs trust.
  if (changed) purgePages()
  await sendWebResponse(response, res).catch(() => res.destroy())
}

/**
 * Votes come by the thousand a minute and change no page before its three seconds are over. What is said below a page waits
 * for judgement, and a challenge changes nothing at all.
 */
const changesNoPage =
  /^\/api\/(?:votes\/|submissions\/[^/]+\/votes|comments(?:\/challenge)?\/?(?:\?|$))/

async function answer(req: IncomingMessage): Promise<Response> {
  try {
    return await handleApi(toWebRequest(req))
  } catch (error) {
    if (error instanceof TypeError && /Invalid URL|invalid header|Request/i.test(error.message))
      return refusal(400, '请求格式不对。')
    // The client hung up in the middle of its own request; nobody is left to answer.
    if (error instanceof Error && (error.message === 'aborted' || error.name === 'AbortError'))
      return refusal(400, '请求中断了。')
    console.error('api', error)
    return refusal(500, '系统出错了，请稍后再试；如一直这样，请把时间告诉管理员。')
  }
}
