import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Opened } from './kit/browser'
import { PHONE } from './kit/browser'
import { commentSaying, openInQueue } from './kit/comments'
import { itemCalled } from './kit/deskApi'
import { findViolations } from './kit/findViolations'
import { signInMember } from './kit/member'
import { overflowOf } from './kit/overflow'
import { until } from './kit/until'
import { visit } from './kit/visit'
import type { World } from './kit/world'

const PRAISE = '展厅灯光很好，谢谢布展的师傅'
const NEED = '我们班组的防暑药品两个月没发了，请帮忙问问'

/** ZG11: a worker says something, asks for something, and follows what becomes of it. */
export const heard = (world: World) =>
  describe('a worker is heard', () => {
    let worker: Opened
    let path: string

    beforeAll(async () => {
      worker = await signInMember(world, '13800000006')
      const { slug } = (await itemCalled(world, '第三届职工书画摄影作品展开展')) as unknown as {
        slug: string
      }
      path = `/news/${slug}`
    }, 240_000)
    afterAll(() => worker?.context.close())

    it('comments under a news item; until somebody looked, only its author reads it', async () => {
      const { page } = worker
      await visit(page, path)
      await page.getByLabel('留言内容').fill(PRAISE)
      await page.getByRole('button', { name: '提交留言' }).click()
      const own = page.getByRole('list', { name: '我的留言，仅自己可见' })
      await own.getByText(PRAISE).waitFor()
      await own.getByText('待审核，仅自己可见').waitFor()
      expect(await findViolations(page, '.comments')).toEqual([])
      expect(await overflowOf(page)).toBe(0)
      const { id } = await commentSaying(world, PRAISE)
      const reader = await world.anonymous(PHONE)
      await visit(reader.page, path)
      await reader.page.getByRole('heading', { name: /留言/ }).waitFor()
      expect(await reader.page.getByText(PRAISE).count()).toBe(0)
      for (const address of [`/api/comments/${id}`, `/api/comments?where[id][equals]=${id}`])
        expect(await (await reader.page.request.get(address)).text()).not.toContain('防暑')
      expect((await reader.page.request.get(`/api/comments/${id}`)).status()).toBe(404)
      await reader.context.close()
    }, 240_000)

    it('is public when a person has let it through', async () => {
      const { page } = await world.as('moderator')
      const detail = await openInQueue(page, PRAISE)
      await detail.getByRole('button', { name: '通过' }).first().click()
      await page.locator('.gm-comment__note').filter({ hasText: '您已处理：通过' }).waitFor()
      const reader = await world.anonymous()
      await until(
        async () => {
          await visit(reader.page, path)
          return reader.page.locator('.comment-text', { hasText: PRAISE }).count()
        },
        (count) => count === 1,
      )
      await reader.context.close()
    }, 180_000)

    it('reports somebody else’s comment by the rule it breaks', async () => {
      const { page } = worker
      const other = page.locator('.comment').filter({ hasText: '周末带孩子去看展' })
      // The desk of the demo lets it through some minutes after the program began.
      await until(
        async () => {
          await visit(page, path)
          return other.count()
        },
        (count) => count === 1,
      )
      // One's own part is asked for by whoever reads as far as the comments.
      await other.scrollIntoViewIfNeeded()
      await other.getByText('举报', { exact: true }).click()
      const choice = other.getByLabel('这条留言')
      await choice.selectOption({ index: 1 })
      await other.getByRole('button', { name: '提交举报' }).click()
      await other.getByText('已举报').waitFor()
    }, 120_000)

    it('files an appeal, sees it accepted and answered, and says how content it is', async () => {
      const { page } = worker
      await visit(page, '/portal/appeals/new')
      await page.getByLabel(/要反映的事/).fill(NEED)
      await page.getByRole('button', { name: '提交诉求' }).click()
      await page.waitForURL(/\/portal\/appeals\/SQ/)
      const number = /SQ[\d-]+/.exec(page.url())?.[0] ?? ''
      expect(await findViolations(page, 'main')).toEqual([])
      const desk = (await world.as('moderator')).page
      await visit(desk, '/admin/appeals')
      await desk.locator(`[data-ticket="${number}"]`).click()
      const ticket = desk.locator('[data-detail]')
      await ticket.locator('[data-step=accept]').click()
      await ticket.getByText('办理中').first().waitFor()
      await ticket.locator('[data-step=answer]').click()
      await ticket.getByLabel('答复').fill('已联系后勤，防暑药品本周五前发到班组。')
      await ticket.getByRole('button', { name: '提交', exact: true }).click()
      await ticket.getByText('已答复').first().waitFor()
      expect(await findViolations(desk, '[class*="gm-"]')).toEqual([])
      await visit(page, `/portal/appeals/${number}`)
      await page.getByText('防暑药品本周五前发到班组').waitFor()
      await page.getByLabel('很满意', { exact: true }).check()
      await page.getByRole('button', { name: '提交评价' }).click()
      await page.getByText('您的评价：5 分，谢谢。').waitFor()
    }, 240_000)
  })
