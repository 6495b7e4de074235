import { describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { phonePicture, PERSONAL } from '../kit/phonePicture'
import { shoot } from './kit/shoot'
import { visit } from './kit/visit'
import type { World } from './kit/world'

/** CB03 and the library: no picture without a licence, the same file once, look-alikes shown, nothing of the phone outside. */
export const library = (world: World) =>
  describe('the media library', () => {
    let address: string

    it('a picture is not stored before somebody chose its licence', async () => {
      const { page } = await world.as('editor')
      await visit(page, '/admin/collections/media/create')
      const buffer = await phonePicture({ hue: 310 })
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'workshop.jpg', mimeType: 'image/jpeg', buffer })
      await page.locator('#field-alt').fill('车间里的夜班')
      await page.locator('#action-save').click()
      await page.locator('#field-licence .field-error').waitFor({ state: 'attached' })
      expect(page.url()).toContain('/create')
      await page.locator('#field-licence .rs__control').click()
      await page.getByRole('option', { name: '本单位自有', exact: true }).click()
      await page.locator('#action-save').click()
      await page.waitForURL(/\/collections\/media\/(?!create)[^/]+$/)
      address = page.url()
      await shoot(page, 'media')
    })

    it('the same file again leads to the row that is there', async () => {
      const { page } = await world.as('editor')
      await visit(page, '/admin/collections/media/create')
      const buffer = await phonePicture({ hue: 310 })
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'again.jpg', mimeType: 'image/jpeg', buffer })
      await page.locator('#field-licence .rs__control').click()
      await page.getByRole('option', { name: '本单位自有', exact: true }).click()
      await page.locator('#action-save').click()
      await page.waitForURL(address)
    })

    it('a smaller copy is pointed out, and readers get nothing of the phone', async () => {
      const { page } = await world.as('editor')
      const small = await sharp(await phonePicture({ hue: 310 }))
        .rotate()
        .resize(800)
        .jpeg()
        .toBuffer()
      const { request } = page.context()
      const stored = await request.post('/api/media', {
        multipart: {
          _payload: JSON.stringify({ alt: '小图', licence: 'own' }),
          file: { name: 'small.jpg', mimeType: 'image/jpeg', buffer: small },
        },
      })
      const { doc } = (await stored.json()) as { doc: { id: number | string } }
      await visit(page, `/admin/collections/media/${doc.id}`)
      const hint = page.getByRole('region', { name: /看起来一样/ })
      await hint.getByRole('link', { name: /车间里的夜班/ }).waitFor()
      const id = address.split('/').at(-1)
      const row = (await (await request.get(`/api/media/${id}`)).json()) as {
        url: string
        original: string
      }
      const shown = await (await request.get(row.url)).body()
      expect(shown.toString('latin1')).not.toMatch(PERSONAL)
      const reader = await world.anonymous()
      for (const path of [row.url, row.original])
        expect([403, 404]).toContain((await reader.page.context().request.get(path)).status())
      await reader.page.context().close()
    })
  })
