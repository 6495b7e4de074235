import type { Id } from '@/access/scope'
import { SIGNATURE_HEADER, sign, TIMESTAMP_HEADER, type Order } from '@publishers/web/signature'
import { bootApp } from '../../kit/bootApp'
import { makeItem, reviewThrough, webAccount } from '../review/kit'

type Sending = { order: Order; body: Record<string, unknown>; at?: number; signedWith?: string }

/** The program with a web account, and somebody who gives the site signed orders. */
export async function setUpSite() {
  const app = await bootApp()
  const { siteKey } = await import('@/site/siteKey')
  const key = siteKey(app.payload.secret)
  await webAccount(app)

  const send = ({ order, body, at = Date.now(), signedWith = key }: Sending) => {
    const text = JSON.stringify(body)
    const timestamp = Math.floor(at / 1000)
    const signature = sign({ key: signedWith, order, timestamp, body: text })
    return app.request
      .post(`/api/site/${order}`)
      .set({
        'content-type': 'application/json',
        [TIMESTAMP_HEADER]: String(timestamp),
        [SIGNATURE_HEADER]: signature,
      })
      .send(text)
  }

  /** An item passed by all reviewers, not released yet. */
  const approved = async (data: Record<string, unknown>) => {
    const id = await makeItem(app, { type: 'news', ...data })
    const { revision } = await reviewThrough(app, id)
    const item = await app.payload.findByID({ collection: 'news', id, draft: true, depth: 0 })
    return { id, revision: String(revision), slug: String(item.slug) }
  }

  const released = async (data: Record<string, unknown>) => {
    const made = await approved(data)
    const answer = await send({ order: 'release', body: orderFor(made.id, made.revision) })
    if (answer.status !== 200) throw new Error(`release: ${answer.status} ${answer.text}`)
    return made
  }

  return { app, key, send, approved, released }
}

export const orderFor = (id: Id, revision: string) => ({
  kind: 'news',
  item: String(id),
  revision,
  attemptKey: 'k1',
})
