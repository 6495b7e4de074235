import { describe, expect, it } from '@jest/globals'
import { findViolations } from './kit/findViolations'
import type { World } from './kit/world'

/** What the chair settles on the desk, each for a reason. After all that reads the demo's votes and certificate. */
export const settled = (world: World) =>
  describe('the chair settles what went wrong', () => {
    it('asks back whoever objected; the look is on record', async () => {
      const page = await chairDesk(world)
      const task = page.locator('.gm-objections .gm-task').filter({ hasText: '片尾音乐' })
      const open = task.getByRole('button', { name: '查看联系方式' })
      await open.focus()
      await page.keyboard.press('Enter')
      expect(await task.locator('[data-contact]').count()).toBe(0)
      expect(await task.getByRole('button', { name: '写明原因并查看' }).isDisabled()).toBe(true)
      await page.keyboard.type('核实音乐授权')
      await page.keyboard.press('Enter')
      await task.getByText('13800000099（演示）').waitFor()
      await page.goto('/admin/collections/audit-events?limit=10')
      await page.getByText('核实音乐授权').first().waitFor()
    }, 120_000)

    it('voids the votes of one source and makes them valid again, each after a second look', async () => {
      const page = await chairDesk(world)
      const form = page.getByRole('form', { name: '作废或恢复投票' })
      const act = async (what: 'void' | 'restore', reason: string) => {
        await page.getByRole('button', { name: '作废或恢复投票' }).click()
        await form.getByLabel('哪一件作品').selectOption({ index: 1 })
        await form.getByLabel('怎样处理').selectOption(what)
        await form.getByLabel('哪些票').selectOption('time')
        await form.getByLabel(/^从/).fill('2020-01-01T00:00')
        await form.getByLabel(/^到/).fill('2099-01-01T00:00')
        await form.getByLabel('原因').fill(reason)
        await form.getByRole('button', { name: '下一步' }).click()
        await form.getByText(/符合以上条件的票/).waitFor()
        expect(await findViolations(page, '.gm-ask')).toEqual([])
        // The second step has the focus: Enter is enough.
        await page.keyboard.press('Enter')
        await page
          .getByText(what === 'void' ? /已作废 .+计数已重算/ : /已恢复 .+计数已重算/)
          .waitFor()
      }
      const row = page.locator('[data-valid]').first()
      await act('void', '核实为刷票（演示）')
      // The table is read again after the word that it is done.
      await row.filter({ hasText: /^0$/ }).waitFor()
      await act('restore', '复核为正常投票（演示）')
      await row.filter({ hasText: /^[1-9]/ }).waitFor()
    }, 180_000)

    it('ends a certificate; its page says so, and the file is gone', async () => {
      const page = await chairDesk(world)
      const line = page.locator('[data-certificate]').filter({ hasText: '铁花' })
      const number = await line.getAttribute('data-certificate')
      await line.getByRole('button', { name: '作废证书' }).click()
      await line.getByText(/作废后不能恢复/).waitFor()
      // Who thinks better of it stands where they stood.
      await line.getByRole('button', { name: '取消' }).click()
      const open = line.getByRole('button', { name: '作废证书' })
      expect(await open.evaluate((button) => button === document.activeElement)).toBe(true)
      await open.click()
      await line.getByLabel('原因').fill('证书姓名有误（演示）')
      await line.getByRole('button', { name: '确认作废' }).click()
      await line.getByText(/已于 .+ 作废/).waitFor()
      expect(await findViolations(page, '.gm-certificates')).toEqual([])
      expect((await page.request.get(`/api/certificates/${number}/pdf`)).status()).toBe(410)
      const reader = await world.anonymous()
      await reader.page.goto(`/certificates/${number}`)
      await reader.page.getByText(/作废/).first().waitFor()
      await reader.context.close()
    }, 120_000)
  })

async function chairDesk(world: World) {
  const { page } = await world.as('chief')
  await page.goto('/admin/judging')
  await page.locator('.gm-results').first().waitFor()
  return page
}
