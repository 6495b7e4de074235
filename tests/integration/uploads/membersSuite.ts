import { describe, expect, it } from '@jest/globals'
import type { TestApp } from '../../kit/bootApp'
import { film, jpeg } from '../../kit/honestFiles'
import { makeCall } from '../campaign/kit'
import { openPortal } from '../campaign/portal'
import { create, head, messageOf, open, send, tell } from './client'

/** What a worker may send from the portal. */
export const membersSuite = (world: () => { app: TestApp }) =>
  describe('a member', () => {
    it('sends files for the own entry, within its category, and nobody else does', async () => {
      const { app } = world()
      const portal = await openPortal(app)
      await makeCall(app, { slug: 'open' })
      const entry = String(await portal.start('photo'))
      const worker = { baseUrl: app.baseUrl, who: { Cookie: portal.cookie } }
      const stranger = { baseUrl: app.baseUrl, who: { Cookie: portal.stranger } }
      const named = { filename: '晨光.jpg', purpose: 'entry', entry, slot: 'works' }
      expect((await create(stranger, 1_000, named)).status).toBe(404)
      expect((await create(worker, 1_000, { ...named, purpose: 'library' })).status).toBe(403)
      const large = await create(worker, 400 * 1024 * 1024, named)
      expect(large.status).toBe(413)
      expect(await messageOf(large)).toContain('MB')

      const wrong = film({ bytes: 20_000 })
      const refused = await open(worker, wrong.length, named)
      await send(worker, refused, 0, wrong)
      expect(await tell(worker, refused)).toMatchObject({
        state: 'refused',
        refusal: { code: 'notAllowed' },
      })

      const data = await jpeg(640, 480)
      const cover = await open(worker, data.length, { ...named, slot: 'cover' })
      expect((await head(stranger, cover)).status).toBe(404)
      await send(worker, cover, 0, data)
      const { media, state } = await tell(worker, cover)
      expect(state).toBe('ready')
      // Private to the entry: not for the public, and not for another member.
      const anonymous = await app.request.get(`/api/media/${String(media)}`)
      expect(anonymous.status).not.toBe(200)
    })
  })
