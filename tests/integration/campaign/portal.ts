import sharp from 'sharp'
import type { TestApp } from '../../kit/bootApp'
import { goodAnswers } from './kit'

export type Portal = Awaited<ReturnType<typeof openPortal>>

/** Two members with open sessions, and the portal's doors as the first of them uses them. */
export async function openPortal(app: TestApp) {
  const { payload } = app
  const { openSession } = await import('@/members/session')
  const { createLocalReq } = await import('payload')
  const session = async (displayName: string) => {
    const data = { displayName, active: true, phoneHash: displayName }
    const { id } = await payload.create({ collection: 'members', data, overrideAccess: true })
    const req = await createLocalReq({ req: { headers: new Headers() } }, payload)
    return { id, cookie: `gongmei-member=${await openSession({ req, member: id })}` }
  }
  const [first, second] = [await session('王**'), await session('李*')]
  const { id: memberId, cookie } = first
  const stranger = second.cookie
  const call = (method: Method, path: string, body?: object, as = cookie) =>
    app.request[method](`/api/members${path}`).set('Cookie', as).send(body)
  const start = async (category: string, campaign = 'open', as = cookie) =>
    (await call('post', '/entries', { campaign, category }, as)).body.id as string
  const save = (id: string, form: object, more: object = {}, as = cookie) =>
    call('patch', `/entries/${id}`, { form, answers: goodAnswers, revision: 0, ...more }, as)
  const submit = (id: string, body: object = {}, as = cookie) =>
    call('post', `/entries/${id}/submit`, body, as)
  const step = async (who: keyof TestApp['people'], id: string, command: object) =>
    app.request
      .post(`/api/submissions/${id}/process`)
      .set(await app.as(who))
      .send(command)
  const message = (response: { body: { errors?: { message: string }[] } }) =>
    response.body.errors?.[0]?.message ?? ''

  /** A finished upload of this member for the entry, as src/uploads leaves it. */
  async function makeUpload(entry: string, width: number): Promise<string> {
    const { payload, organizations } = app
    const noise = {
      width,
      height: 300,
      channels: 3 as const,
      background: { r: width % 255, g: 90, b: 40 },
    }
    const data = await sharp({ create: noise }).jpeg().toBuffer()
    const media = await payload.create({
      collection: 'media',
      data: {
        alt: '晨光',
        licence: 'campaign',
        aiUsage: 'none',
        organization: organizations.city,
      } as never,
      file: { data, mimetype: 'image/jpeg', name: `w${width}.jpg`, size: data.length },
      overrideAccess: true,
    })
    const uploadId = `upload-${entry}-${width}`
    const at = new Date(0).toISOString()
    await payload.create({
      collection: 'upload-sessions',
      data: {
        ...{
          uploadId,
          owner: `members:${memberId}`,
          purpose: 'entry',
          entry,
          name: '晨光.jpg',
          bytes: data.length,
          permit: {},
        },
        ...{
          state: 'ready',
          media: media.id,
          facts: { kind: 'image', mimeType: 'image/jpeg', bytes: 1 },
          lockUntil: at,
          workUntil: at,
        },
      } as never,
      overrideAccess: true,
    })
    return uploadId
  }

  return { memberId, cookie, stranger, call, start, save, submit, step, message, makeUpload }
}

type Method = 'get' | 'post' | 'patch' | 'delete'
