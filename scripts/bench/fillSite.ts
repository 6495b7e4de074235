import fs from 'node:fs'
import path from 'node:path'
import { getPayload } from 'payload'
import config from '@payload-config'
import { env } from '@/env'
import { body, h2, p } from '../seed/body'

/**
 * Rows straight into the database: the bench measures reading, and the gate would rightly ask for 200 reviews.
 * Usage: fillSite.ts COUNT
 */
const payload = await getPayload({ config })
const organization = await payload.create({
  collection: 'organizations',
  data: { name: '基准工会', level: 'city' },
  overrideAccess: true,
})
for (let index = 0; index < Number(process.argv[2]); index += 1) {
  await payload.db.create({
    collection: 'news',
    data: {
      title: `第 ${index + 1} 篇：职工之家开放了`,
      slug: `bench-${index}`,
      digest: '用于基准的摘要，两行左右的长度，和真实稿件差不多。',
      type: 'news',
      organization: organization.id,
      source: { type: 'original' },
      aiUsage: 'none',
      publishedAt: new Date(Date.now() - index * 3_600_000).toISOString(),
      _status: 'published',
      body: body(
        ...Array.from({ length: 8 }, (_, part) => [
          h2(`第 ${part + 1} 节`),
          p('近日，市总工会在职工之家举办开放日活动，面向全体职工免费开放。'.repeat(4)),
        ]).flat(),
      ),
    },
  })
}
fs.writeFileSync(path.join(env().dataDir, 'bench-slug'), 'bench-3')
await payload.destroy()
process.exit(0)
