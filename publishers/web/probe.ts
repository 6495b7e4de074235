import type { Context, Probe } from '../contract'
import { exchange } from '../http'

/** Is the site there, and is there a key to sign with? Sends no order. */
export async function probe(context: Context): Promise<Probe> {
  const key = context.credentials.siteKey
  const { status } = await exchange(context, {
    url: new URL('/api/health', context.baseUrl).href,
    timeoutMs: 10_000,
    maxBytes: 64 * 1024,
    mutating: false,
  })
  return {
    items: [
      key
        ? { name: '站点密钥', state: 'ok', message: '已填写' }
        : {
            name: '站点密钥',
            state: 'fail',
            message: '没有填写',
            remedy: '请在凭据里填写站点密钥。',
          },
      status === 200
        ? { name: '网站', state: 'ok', message: '运行正常' }
        : {
            name: '网站',
            state: 'fail',
            message: `回答 HTTP ${status}`,
            remedy: '请检查平台地址和网站服务。',
          },
    ],
  }
}
