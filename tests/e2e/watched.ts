import { beforeAll, describe, expect, it } from '@jest/globals'
import { CLAIM } from './claimed'
import { commentSaying, openInQueue } from './kit/comments'
import type { Row } from './kit/deskApi'
import { ask } from './kit/deskApi'
import { findViolations } from './kit/findViolations'
import { pathOf } from './kit/pathOf'
import { ticketOf } from './kit/ticketOf'
import { until } from './kit/until'
import { visit } from './kit/visit'
import type { World } from './kit/world'

const ALLOWANCE = '高温津贴到现在没发'
const RUMOUR = '听说年底要裁三成，真的假的'
const ADVERT = '加V领流水，日结'
/** Rows 23–31 of the domain: people who ask, complain and doubt. */
const HEARD = [
  '二车间风扇坏了一个月没人修',
  ALLOWANCE,
  '投票页老是打不开',
  '字太小，老人看不清',
  '标题“截止”应为“截至”吧',
  '预约票就几十张，抢不到',
  '评审标准能公开吗，怎么评的',
  '真是太好了，周末又要加班学习',
  '能不能管管食堂涨价',
]

/** YQ05, YQ06, YQ08–YQ10, YQ12: tickets, rumours, alerts, the trend, objections, the brief. YQ11 is claimed.ts. */
export const watched = (world: World) =>
  describe('what is said is acted upon', () => {
    beforeAll(async () => {
      for (const text of [...HEARD, RUMOUR, CLAIM]) await commentSaying(world, text)
    }, 300_000)

    it('YQ05: an appeal is a ticket with an owner and a due date, which its author can follow', async () => {
      const { page } = await world.as('moderator')
      const detail = await openInQueue(page, ALLOWANCE)
      await detail.getByText(/诉求单 SQ/).waitFor()
      const ticket = await ticketOf(world, ALLOWANCE)
      expect(ticket).toMatchObject({ kind: 'appeal', state: 'open' })
      expect(Date.parse(ticket.dueAt)).toBeGreaterThan(Date.now())
      const fan = await ticketOf(world, HEARD[0] as string)
      const { name } = await ask<{ name: string }>(world, {
        who: 'admin',
        path: `/api/organizations/${fan.organization}?depth=0`,
      })
      expect(name).toBe('云帆重工集团工会')
      const desk = (await world.as('moderator')).page
      await visit(desk, '/admin/appeals')
      await desk.locator(`[data-ticket="${ticket.number}"]`).click()
      const { name: owner } = await ask<{ name: string }>(world, {
        who: 'admin',
        path: `/api/organizations/${ticket.organization}?depth=0`,
      })
      const opened = desk.locator('.gm-appeals__detail')
      await opened.getByText(`责任组织：${owner}`).first().waitFor()
      await opened
        .getByText(/到期$|已超时/)
        .first()
        .waitFor()
      const link = await desk.locator('.gm-appeals__follow').innerText()
      const followed = /\/appeals\/SQ\S+/.exec(link)?.[0] ?? ''
      const reader = await world.anonymous()
      await visit(reader.page, followed)
      // Whoever has the address sees how it goes; what was said, once everybody may read it where it stands.
      const progress = reader.page.locator('.ticket', { hasText: ticket.number })
      await progress
        .getByText(new RegExp(`由${owner}办理，.+前答复`))
        .first()
        .waitFor()
      expect(await reader.page.locator('main').innerText()).not.toContain(ALLOWANCE)
      const { id } = await commentSaying(world, ALLOWANCE)
      await ask(world, {
        who: 'moderator',
        path: `/api/comments/${id}/moderate`,
        body: { action: 'approve' },
      })
      await visit(reader.page, followed)
      await reader.page.getByText(ALLOWANCE).first().waitFor()
      await reader.context.close()
    }, 240_000)

    it('YQ06: a rumour is held and found out about, never deleted', async () => {
      const { page } = await world.as('moderator')
      const detail = await openInQueue(page, RUMOUR)
      await detail.getByRole('button', { name: '核实传言' }).click()
      await detail
        .getByText(/诉求单 SQ/)
        .first()
        .waitFor()
      const row = await commentSaying(world, RUMOUR)
      expect(row).toMatchObject({ state: 'held', isShown: false })
      const tickets = await ask<{ docs: (Row & { kind: string })[] }>(world, {
        who: 'moderator',
        path: `/api/appeals?where[comment][equals]=${row.id}&depth=0`,
      })
      const ticket = tickets.docs.find(({ kind }) => kind === 'rumour')
      expect(ticket).toBeDefined()
      const { docs } = await until(
        () =>
          ask<{ docs: Alerted[] }>(world, {
            who: 'moderator',
            path: `/api/opinion-alerts?where[ticket][equals]=${ticket?.id}&depth=0`,
          }),
        (found) => Boolean(found.docs[0]?.answeredBy),
      )
      const alert = docs[0] as Alerted
      expect(alert).toMatchObject({ kind: row.kind, item: row.item, answeredBy: { kind: 'news' } })
      // Begun by the moderator, to be written by the editors; nobody else sees it.
      const path = `/api/news/${alert.answeredBy?.id}?draft=true&depth=0`
      const draft = await ask<Record<string, unknown>>(world, { who: 'editor', path })
      expect(draft).toMatchObject({ _status: 'draft', organization: alert.organization })
      const reader = await world.anonymous()
      expect((await reader.page.request.get(path)).status()).toBe(404)
      await reader.context.close()
      await visit(page, '/admin/opinion')
      await page
        .locator(`#alert-${alert.id}`)
        .getByRole('link', { name: alert.answeredBy?.title })
        .waitFor()
    }, 180_000)

    it('YQ08: an alert is raised, the chief is told and says so, and its timeline runs', async () => {
      const { page } = await world.as('moderator')
      await visit(page, '/admin/opinion')
      await page.getByRole('button', { name: '手工发出预警' }).click()
      const form = page.getByRole('form', { name: '手工发出预警' })
      await form.getByLabel('按标题找稿件').fill('台风')
      await form.getByRole('button', { name: '台风天气暂停户外作业提示' }).click()
      await form.getByRole('combobox', { name: '级别' }).selectOption('yellow')
      await form.getByLabel('原因').fill('户外作业停工安排有多条追问（演示）')
      await form.getByRole('button', { name: '发出并通知' }).click()
      await page.getByText(/预警已发出，通知了 \d+ 人/).waitFor()
      const chief = (await world.as('chief')).page
      await visit(chief, '/admin')
      const told = chief.locator('.gm-part').filter({ hasText: '舆情预警待阅' })
      const line = told.getByRole('link').filter({ hasText: '台风天气' })
      await line.getByText('黄色预警').waitFor()
      await line.click()
      await chief.waitForURL(/\/admin\/opinion#alert-/)
      const card = chief.locator('.gm-alert').filter({ hasText: '台风天气' }).first()
      await card.getByText('户外作业停工安排有多条追问').first().waitFor()
      await card.getByRole('button', { name: '我已阅' }).click()
      await card.getByRole('button', { name: '我已阅' }).waitFor({ state: 'detached' })
      expect(await findViolations(chief, '[class*="gm-"]')).toEqual([])
      await visit(chief, '/admin')
      await chief.getByRole('heading', { level: 1, name: /您好/ }).waitFor()
      expect(await line.count()).toBe(0)
    }, 180_000)

    it('YQ09: the trend by the hour, its tones with n, and nobody’s name', async () => {
      const { page } = await world.as('moderator')
      await visit(page, '/admin/opinion')
      await page.getByText(/共 \d+ 条留言（不含本账号自己的）/).waitFor()
      const words = await page.locator('section[aria-labelledby=opinion-trend]').innerText()
      expect(words).toContain('合计 n')
      for (const name of ['夏天的工地', '加班狗', '食堂常客']) expect(words).not.toContain(name)
    }, 120_000)

    it('YQ10: who was hidden is told why and objects; a second person decides', async () => {
      const guest = await world.anonymous()
      const text = `加V领流水，今晚最后十个名额${Date.now() % 1000}`
      await visit(guest.page, await pathOf(world, CLAIM))
      await guest.page.getByLabel('留言内容').fill(text)
      await guest.page.getByRole('button', { name: '提交留言' }).click()
      const own = guest.page.locator('.comment.is-own').filter({ hasText: '今晚最后十个名额' })
      await own.waitFor()
      await commentSaying(world, text)
      await guest.page.reload()
      await own.getByText('不予公开').waitFor()
      await own.getByText(/^原因：/).waitFor()
      await own.getByText('申诉', { exact: true }).click()
      await own.getByLabel(/申诉理由/).fill('我是在提醒大家这是骗子的话')
      await own.getByRole('button', { name: '提交申诉' }).click()
      await guest.page
        .getByText(/申诉待复核|由另一位工作人员复核，结果会显示在这里/)
        .first()
        .waitFor()
      const { page } = await world.as('reviewer1')
      await visit(page, '/admin/comments?tab=objections')
      const task = page.locator('.gm-comments__objections li').filter({ hasText: '提醒大家' })
      await task.getByLabel('答复（作者会看到）').fill('原文仍是招揽的话，请改用自己的话提醒。')
      await task.getByRole('button', { name: '维持不公开' }).click()
      await task.waitFor({ state: 'detached' })
      await guest.page.reload()
      await own.getByText('复核后维持原处理').waitFor()
      await own.getByText(/请改用自己的话提醒/).waitFor()
      await guest.context.close()
    }, 240_000)

    it('YQ12: the brief of the day, its figures those of the queue; whoever asked is still there', async () => {
      const { page } = await world.as('moderator')
      for (const text of HEARD) {
        const row = await commentSaying(world, text)
        if (!row.isShown)
          await ask(world, {
            who: 'moderator',
            path: `/api/comments/${row.id}/moderate`,
            body: { action: 'approve' },
          })
      }
      const reader = await world.anonymous()
      for (const text of HEARD) {
        const { id, kind } = await commentSaying(world, text)
        const answer = await reader.page.request.get(`/api/comments/${id}?depth=0`)
        expect(await answer.text()).toContain(text.slice(0, 6))
        if (kind !== 'news') continue
        const path = await pathOf(world, text)
        const seen = async () => {
          await visit(reader.page, path)
          return reader.page.locator('.comment-text', { hasText: text }).count()
        }
        await until(seen, (count) => count > 0)
      }
      await reader.context.close()
      await visit(page, '/admin/opinion')
      await page.getByRole('link', { name: '打开可打印的日报' }).click()
      const sheet = page.locator('.gm-sheet')
      await sheet.getByRole('heading', { name: '网络舆情日报' }).waitFor()
      const [, n] = /共 (\d+) 条留言/.exec(await sheet.innerText()) ?? []
      const { queuedInAll } = await until(
        () =>
          ask<{ n: number; queuedInAll: number }>(world, {
            who: 'moderator',
            path: `/api/opinion/brief?date=${new URL(page.url()).searchParams.get('date')}`,
          }),
        (brief) => String(brief.n) === n,
      )
      const { docs } = await ask<{ docs: Row[] }>(world, {
        who: 'moderator',
        path: '/api/comments?where[isQueued][equals]=true&limit=200&depth=0',
      })
      expect(queuedInAll).toBe(docs.length)
      expect((await commentSaying(world, ADVERT)).isShown).toBe(false)
    }, 240_000)
  })

type Alerted = Row & {
  kind: string
  item: string
  organization: Row['id']
  answeredBy?: { kind: string; id: string; title: string }
}
