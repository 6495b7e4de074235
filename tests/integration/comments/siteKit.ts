import crypto from 'node:crypto'
import type { Id } from '@/access/scope'
import { answerTo } from '../campaign/answerTo'
import { setUpSite } from '../site/kit'

type Challenge = {
  salt: string
  challenge: string
  algorithm: string
  signature: string
  maxnumber: number
}
type Asked = { challenge: Challenge; question: { text: string; token: string } }

/** A site with a live article, a member, guests, and the desk's ways to decide. */
export async function setUpComments() {
  const site = await setUpSite()
  const { app } = site
  const { payload } = app
  const { openSession } = await import('@/members/session')
  const { createLocalReq } = await import('payload')

  const member = async (displayName: string) => {
    const data = { displayName, active: true, phoneHash: crypto.randomUUID() }
    const { id } = await payload.create({ collection: 'members', data, overrideAccess: true })
    const req = await createLocalReq({ req: { headers: new Headers() } }, payload)
    return { id, cookie: `gongmei-member=${await openSession({ req, member: id })}` }
  }

  /** A guest with a cookie and a challenge for an item. */
  const guest = async (item: Id, kind = 'news', known = '') => {
    const response = await app.request
      .post('/api/comments/challenge')
      .set('Cookie', known)
      .send({ kind, item })
    const fresh = String([response.headers['set-cookie']].flat()[0] ?? '').split(';')[0] ?? ''
    return { cookie: fresh || known, captcha: response.body as Asked }
  }

  const post = (cookie: string, body: object) =>
    app.request.post('/api/comments').set('Cookie', cookie).send(body)
  const view = async (item: Id, cookie = '', kind = 'news') =>
    (await app.request.get(`/api/comments/for?kind=${kind}&item=${item}`).set('Cookie', cookie))
      .body
  const moderate = async (id: Id, body: object, who: Parameters<typeof app.as>[0] = 'moderator') =>
    app.request
      .post(`/api/comments/${id}/moderate`)
      .set(await app.as(who))
      .send(body)
  const row = async (id: Id) =>
    (await payload.db.findOne({ collection: 'comments', where: { id: { equals: id } } })) as Record<
      string,
      unknown
    >
  return { ...site, member, guest, post, view, moderate, row }
}

/** What the browser does: counts until the hash fits. */
export function solved({ challenge }: Asked): string {
  const { algorithm, salt, signature, challenge: target, maxnumber } = challenge
  for (let number = 0; number <= maxnumber; number += 1) {
    const hash = crypto.createHash('sha256').update(`${salt}${number}`).digest('hex')
    if (hash === target)
      return Buffer.from(
        JSON.stringify({ algorithm, challenge: target, number, salt, signature }),
      ).toString('base64')
  }
  throw new Error('no solution')
}

export const answered = ({ question }: Asked) => ({
  question: question.token,
  answer: answerTo(question.text),
})

export const said = (response: { body: { errors?: { message: string }[] } }): string =>
  response.body.errors?.[0]?.message ?? ''
