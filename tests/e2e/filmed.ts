import fs from 'node:fs/promises'
import { describe, expect, it } from '@jest/globals'
import { findFfmpeg } from '@media/video/findFfmpeg'
import sharp from 'sharp'
import { approveItem, draftedItem } from './kit/approveItem'
import type { Made } from './kit/approveItem'
import { ask } from './kit/deskApi'
import { findViolations } from './kit/findViolations'
import { shoot } from './kit/shoot'
import { visit } from './kit/visit'
import type { World } from './kit/world'

const CHANNELS = '云帆工会（视频号）'
const DOUYIN = '云帆工会（抖音）'
const caption = '每周三晚上，文化宫教您拍短视频。'
const hasFfmpeg = (await findFfmpeg()) !== undefined
if (!hasFfmpeg) console.warn('films: no ffmpeg on this machine, left out')

/** YY06: a film of an item, published by hand where no interface takes it. */
export const filmed = (world: World) =>
  (hasFfmpeg ? describe : describe.skip)('a film goes out through people', () => {
    let item: Made

    it('the editor drafts it, changes a caption and has it made', async () => {
      item = await draftedItem(world, {
        title: '职工短视频课开班',
        digest: '手机就能拍。',
        body: ['市工人文化宫短视频课开班，凭工会会员证报名。'],
        accounts: ['云帆工会网站', DOUYIN, CHANNELS],
      })
      const { page } = await world.as('editor')
      await visit(page, `/admin/collections/news/${item.id}`)
      await page.locator('#gm-films').click()
      await page.locator('#gm-film-draft').click()
      const scenes = page.getByRole('list', { name: '分镜' }).getByRole('listitem')
      await scenes.nth(1).locator('.gm-strip__scene').click()
      await page.locator('.gm-scene').getByLabel('字幕').fill(caption)
      expect(await scenes.nth(1).innerText()).toContain(caption)
      await shoot(page, 'film-editor')
      await page.locator('#gm-film-render').click()
      await page.getByText('已成片').waitFor({ timeout: 300_000 })
      await page.locator('.gm-filmdesk__result video').waitFor()
      expect(await page.locator('.gm-filmdesk__result').innerText()).toContain('1080 × 1920')
      await page.locator('#gm-film-use').click()
      await page.getByText('已放进稿件，随稿件送审').first().waitFor()
    }, 420_000)

    it('the operator takes the package for Channels, and brings back link and screenshot', async () => {
      await approveItem(world, { id: item.id, accounts: ['云帆工会网站', DOUYIN, CHANNELS] })
      const { page } = await world.as('operator')
      await visit(page, `/admin/board?item=news:${item.id}`)
      const card = page.locator('.gm-card', { hasText: CHANNELS })
      await card.getByRole('button', { name: '去发布' }).click({ timeout: 120_000 })
      const sheet = page.locator('.gm-handoff')
      await sheet.getByText('核对清单（做完一步勾一步）').waitFor()
      expect(await findViolations(page, '.gm-handoff')).toEqual([])
      await shoot(page, 'hand-off-channels')
      const arriving = page.waitForEvent('download')
      await sheet.getByRole('link', { name: '下载发布包' }).click()
      const bytes = await fs.readFile(await (await arriving).path())
      // Names stand plainly in a ZIP.
      for (const name of ['film.mp4', '标题.txt', '文案.txt'])
        expect(bytes.includes(name)).toBe(true)
      await page.keyboard.press('Escape')
      await card.getByRole('button', { name: '人工确认' }).click()
      const form = page.locator('.drawer--is-open .gm-decision')
      await form.getByLabel('说明').fill('在视频号助手里看到了。')
      const record = form.getByRole('button', { name: '记录确认' })
      expect(await record.isDisabled()).toBe(true)
      await form.getByLabel('发布后的链接').fill('https://channels.weixin.qq.com/demo/1')
      await form.getByLabel('截图').setInputFiles({
        ...{ name: 'proof.png', mimeType: 'image/png' },
        buffer: await screenshot(),
      })
      await record.click()
      await page.locator('#published .gm-card', { hasText: CHANNELS }).waitFor()
    }, 180_000)

    it('Douyin: the code is scanned, the phone publishes, and the platform says so', async () => {
      const { page } = await world.as('operator')
      await visit(page, `/admin/board?item=news:${item.id}`)
      const card = page.locator('.gm-card', { hasText: DOUYIN })
      await card.getByRole('button', { name: '去发布' }).click({ timeout: 120_000 })
      const sheet = page.locator('.gm-handoff')
      await sheet.getByRole('img', { name: new RegExp(item.title) }).waitFor()
      await shoot(page, 'hand-off-douyin')
      const schema = await sheet.locator('.gm-handoff__here').getAttribute('href')
      expect(schema).toMatch(/^snssdk1128:/)
      const phone = await world.anonymous({ width: 375, height: 812 })
      await phone.page.goto('/sandbox/douyin/phone?uid=yunfan')
      await phone.page.getByLabel('二维码里的链接').fill(schema as string)
      await phone.page.getByRole('button', { name: '打开抖音' }).click()
      await phone.page.getByRole('button', { name: '发布', exact: true }).click()
      await phone.page.waitForURL(/\/sandbox\/douyin\/video\//)
      await phone.context.close()
      await page.keyboard.press('Escape')
      await page.locator('#published .gm-card', { hasText: DOUYIN }).waitFor({ timeout: 60_000 })
    }, 240_000)

    it('taken back, it asks a person where no interface deletes', async () => {
      const body = { reason: '画面有误' }
      await ask(world, { who: 'chief', path: `/api/news/${item.id}/recall`, body })
      const { page } = await world.as('chief')
      await visit(page, `/admin/collections/news/${item.id}`)
      await page.getByRole('main').getByRole('button', { name: '审核', exact: true }).click()
      const rows = page.locator('.gm-fanout__rows li')
      await rows
        .filter({ hasText: '需人工' })
        .filter({ hasText: CHANNELS })
        .waitFor({ timeout: 60_000 })
      await rows.filter({ hasText: '完成' }).filter({ hasText: '云帆工会网站' }).waitFor()
      await shoot(page, 'recall-by-hand')
    }, 120_000)
  })

/** What the operator would have photographed. */
const screenshot = () =>
  sharp({ create: { width: 400, height: 800, channels: 3, background: '#1f2937' } })
    .png()
    .toBuffer()
