import crypto from 'node:crypto'
import type { CodeSender, Message, Sent } from './sender'

const patienceMs = 8_000

/**
 * Posts `{ phone, kind, text, code?, at }` to the gateway that the operator runs in front of a provider, signed:
 * `X-Signature: sha256=<hex HMAC of the body>`. Any 2xx is "sent". No redirect is followed; nothing of the answer is kept.
 */
export const webhookSender = ({ url, secret }: { url: string; secret: string }): CodeSender => ({
  name: 'webhook',
  send: async (message: Message): Promise<Sent> => {
    const body = JSON.stringify({ ...message, at: new Date().toISOString() })
    const signature = crypto.createHmac('sha256', secret).update(body).digest('hex')
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-signature': `sha256=${signature}` },
        body,
        redirect: 'error',
        signal: AbortSignal.timeout(patienceMs),
      })
      return response.ok ? { result: 'sent' } : { result: 'failed', why: `HTTP ${response.status}` }
    } catch (error) {
      return { result: 'failed', why: error instanceof Error ? error.name : 'network' }
    }
  },
})
