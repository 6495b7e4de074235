import type { Id } from '@/access/scope'
import type { Media } from '@/payload-types'
import type { TestApp } from '../../kit/bootApp'
import type { People } from '../../kit/people'

export type LibraryKit = ReturnType<typeof libraryKit>

/** What the rules of the library work with; `app`, `photo` and `doc` are there once the suite has begun. */
export function libraryKit() {
  const kit = {
    app: undefined as unknown as TestApp,
    /** A phone's photograph, and its row. */
    photo: undefined as unknown as Buffer,
    doc: undefined as unknown as Media,
    upload: async (
      data: Buffer,
      name: string,
      words: Record<string, unknown> = {},
      who: keyof People = 'editor',
    ) =>
      kit.app.request
        .post('/api/media')
        .set(await kit.app.as(who))
        .field('_payload', JSON.stringify(words))
        .attach('file', data, name),
    get: async (url: string, who?: keyof People, init?: RequestInit) =>
      fetch(kit.app.baseUrl + url, { ...init, ...(who && { headers: await kit.app.as(who) }) }),
    bytes: async (answer: Response) => Buffer.from(await answer.arrayBuffer()),
    release: (id: Id, released: boolean) =>
      kit.app.payload.db.updateOne({ collection: 'media', id, data: { released } }),
  }
  return kit
}
