import sharp from 'sharp'
import type { Id } from '@/access/scope'
import type { Kind } from '@/content/kinds'
import { bootApp, type TestApp } from '../../kit/bootApp'
import type { People } from '../../kit/people'
import { body, webAccount } from '../review/kit'

export type ShowWorld = Awaited<ReturnType<typeof setUpShow>>

/** The program with two exhibitions, and ways to make, number and publish works. */
export async function setUpShow() {
  const app = await bootApp()
  await webAccount(app)
  const picture = await uploadPicture(app)
  async function make(collection: Kind, data: Record<string, unknown>): Promise<Id> {
    const answer = await app.request
      .post(`/api/${collection}?draft=true&depth=0`)
      .set(await app.as('editor'))
      .send({ organization: app.organizations.city, ...data })
    if (answer.status !== 201) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`)
    return answer.body.doc.id
  }

  const show = {
    title: '劳动之美',
    body: body('前言'),
    hosts: ['市总工会'],
    startsOn: '2026-11-10T04:00:00.000Z',
    endsOn: '2030-11-30T04:00:00.000Z',
  }
  const exhibition = await make('exhibitions', show)
  const other = await make('exhibitions', { ...show, title: '另一个展', numbering: 'yearly' })
  const work = (data: Record<string, unknown> = {}) =>
    make('artworks', {
      title: `行书《匠心》${Math.random()}`,
      type: 'SF',
      style: 'xing',
      authors: [{ name: '何墨言' }],
      unit: '云帆重工',
      medium: '宣纸',
      year: 2026,
      size: { height: 138, width: 69 },
      frames: [{ image: picture }],
      exhibition,
      ...data,
    })

  const select = async (id: Id, to: Id = exhibition, who: keyof People = 'editor') =>
    app.request
      .post(`/api/artworks/${id}/select`)
      .set(await app.as(who))
      .send({ exhibition: to })

  const decide = async (who: keyof People, kind: Kind, id: Id, command: object) =>
    app.request
      .post(`/api/${kind}/${id}/review`)
      .set(await app.as(who))
      .send(command)

  async function publish(kind: Kind, id: Id): Promise<void> {
    const steps = [
      ['editor', 'submit'],
      ['reviewer1', 'approve'],
      ['reviewer2', 'approve'],
      ['chief', 'approve'],
    ] as const
    let review: Id = ''
    for (const [who, decision] of steps) {
      const answer = await decide(who, kind, id, { decision })
      if (answer.status !== 200) throw new Error(`${who}: ${JSON.stringify(answer.body)}`)
      review = answer.body.id
    }
    const { release } = await import('@/review/release')
    await release({ payload: app.payload, kind, item: id, review })
  }

  return { app, exhibition, other, picture, work, select, decide, publish }
}

export async function uploadPicture(app: TestApp): Promise<Id> {
  const data = await sharp({
    create: { width: 2600, height: 1300, channels: 3, background: '#b3131b' },
  })
    .withExif({ IFD0: { Make: 'SecretCamera' } })
    .jpeg()
    .toBuffer()
  const row = await app.payload.create({
    collection: 'media',
    data: { alt: '竖幅', licence: 'own', organization: app.organizations.city } as never,
    file: { data, mimetype: 'image/jpeg', name: 'work.jpg', size: data.length },
    overrideAccess: true,
  })
  return row.id
}
