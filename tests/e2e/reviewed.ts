import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { chooseAccounts, insertPicture, submit, uploadCover, writeItem } from './kit/editItem'
import { openFromDesk, passStage } from './kit/reviewItem'
import { shoot } from './kit/shoot'
import type { World } from './kit/world'

const words = {
  title: '职工夜校秋季班开课，四门课下班来上',
  digest: '摄影、书法、短视频、心理调适四门课，下班来上，不收费。',
  body: [
    '十一月二十日晚，云帆市总工会职工夜校秋季班在市工人文化宫开课，首批一百二十名职工走进教室。',
    '本季开设摄影、书法、短视频和心理调适四门课，每门八次，凭工会会员证报名，不收费。',
    '夜校办公室介绍，课程表按轮班制排了两套，倒班的职工也能跟上进度。',
  ],
}

/** From an empty page to the chief's approval, each in a browser of their own. */
export const reviewed = (world: World) =>
  describe('an item goes through three reviews', () => {
    it('the editor writes it, with a picture, and submits it', async () => {
      const { page } = await world.as('editor')
      await shoot(page, 'desk-editor')
      const id = await writeItem(page, words)
      await uploadCover(page)
      await insertPicture(page)
      await chooseAccounts(page, ['云帆工会网站', '云帆工会（公众号）'])
      await submit(page)
      const { slug } = await read(page, id)
      world.item = { id, title: words.title, slug, path: `/news/${slug}` }
      await shoot(page, 'edit')
    }, 120_000)

    it('a stranger sees nothing of it', async () => {
      const { origin } = world.program
      const { id, path, title } = world.item
      expect((await fetch(origin + path)).status).toBe(404)
      expect((await fetch(`${origin}/api/news/${id}`)).status).not.toBe(200)
      for (const query of [
        'draft=true',
        'draft=true&where[title][contains]=夜校',
        'trash=true&draft=true',
      ]) {
        const text = await (await fetch(`${origin}/api/news?${query}&limit=100`)).text()
        expect([query, text.includes(title)]).toEqual([query, false])
      }
      const search = await (await fetch(`${origin}/search?q=${encodeURIComponent('夜校')}`)).text()
      expect(search).not.toContain(title)
    }, 60_000)

    it.each(['reviewer1', 'reviewer2'])(
      '%s finds it on the desk, ticks the list and passes it',
      async (who) => {
        const { page } = await world.as(who)
        await openFromDesk(page, world.item.title)
        await passStage(page, {
          opinion: '已核，同意。',
          button: '通过',
          shot: who === 'reviewer2' ? 'edit-review' : undefined,
        })
      },
      90_000,
    )

    it('the chief sees the planned accounts ticked, and approves', async () => {
      const { page } = await world.as('chief')
      await openFromDesk(page, world.item.title)
      const panel = page.locator('.gm-panel')
      for (const name of ['云帆工会网站', '云帆工会（公众号）'])
        await panel.getByRole('checkbox', { name, checked: true }).waitFor()
      await passStage(page, { opinion: '同意发布。', button: '终审通过' })
    }, 90_000)
  })

const read = async (page: Page, id: string) =>
  (await (await page.request.get(`/api/news/${id}?draft=true&depth=0`)).json()) as { slug: string }
