import type { Payload } from 'payload'
import type { Id } from '@/access/scope'
import { env } from '@/env'
import { seedAccounts } from './accounts'
import { seedCalendarDays } from './calendarDays'
import { seedCampaign } from './campaign'
import { seedEntryForm } from './entryForm'
import { seedExhibition } from './exhibition'
import { seedItem } from './items'
import type { NewsKey } from './news'
import { seedJudging } from './judging'
import { newsItems } from './news'
import { seedOrganizations, seedPeople } from './people'
import { seedPictures } from './pictures'
import { seedProfiles } from './profiles'
import type { Demo } from './reviewedItem'
import { seedModeration } from './moderation'
import { seedSettings } from './settings'
import { countEntries, seedSubmissions } from './submissions'

type Tell = (line: string) => void

/**
 * The demo of the domain: organizations, people, accounts and eight items in eight situations. Every step
 * first looks whether it is done, so that an interrupted seed is finished by the next start.
 */
export async function seedDemo({ payload, tell }: { payload: Payload; tell: Tell }): Promise<void> {
  if (await alreadySeeded(payload)) return refreshSandboxAddress(payload)
  // DEMO is on unless somebody says off: an installation with people of its own never gets logins everybody knows.
  const { totalDocs: own } = await payload.count({
    collection: 'users',
    where: { email: { not_like: '@demo.local' } },
    overrideAccess: true,
  })
  if (own > 0) return tell('已有正式人员，不建演示数据（正式使用请设 DEMO=off）')
  tell('演示数据：组织与人员')
  const organizations = await seedOrganizations(payload)
  const organization = organizations.U1 as Id
  const people = await seedPeople(payload, organization)
  tell('演示数据：图片')
  const media = await seedPictures({ payload, organization })
  media.entryForm = await seedEntryForm(payload, organization)
  tell('演示数据：账号与稿件')
  const accounts = await seedAccounts({ payload, organizations })
  await seedSettings(payload)
  await seedModeration(payload, organizations)
  await seedCalendarDays(payload)
  const demo: Demo = { payload, people, accounts, organization }
  tell('演示数据：劳模工匠')
  const profiles = await seedProfiles(demo)
  tell('演示数据：展览')
  const exhibition = await seedExhibition(demo, organizations)
  tell('演示数据：征集与投稿')
  const campaign = await seedCampaign(demo, media)
  const entries = await seedSubmissions({ ...demo, organizations, campaign })
  await countEntries({ payload, campaign })
  tell('演示数据：评审与投票')
  await seedJudging({ ...demo, organizations, campaign, entries })
  tell('演示数据：新闻')
  for (const [key, item] of Object.entries(newsItems(media, { ...profiles, exhibition, campaign })))
    await seedItem(demo, key as NewsKey, item, media)
  await payload.create({
    collection: 'platform-state',
    data: { key: 'demo-seeded', value: { at: new Date().toISOString() } },
    overrideAccess: true,
  })
}

async function alreadySeeded(payload: Payload): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'platform-state',
    where: { key: { equals: 'demo-seeded' } },
    overrideAccess: true,
  })
  return totalDocs > 0
}

/** The sandbox follows the port; a demo account that points at it follows too. */
async function refreshSandboxAddress(payload: Payload): Promise<void> {
  const { docs } = await payload.find({
    collection: 'channel-accounts',
    where: { baseUrl: { like: '127.0.0.1' } },
    limit: 20,
    depth: 0,
    overrideAccess: true,
  })
  for (const account of docs) {
    const baseUrl = account.baseUrl?.replace(
      /^(http:\/\/127\.0\.0\.1):\d+(\/sandbox\/)/,
      `$1:${env().PORT}$2`,
    )
    if (baseUrl !== account.baseUrl) {
      await payload.update({
        collection: 'channel-accounts',
        id: account.id,
        data: { baseUrl },
        overrideAccess: true,
      })
    }
  }
}
