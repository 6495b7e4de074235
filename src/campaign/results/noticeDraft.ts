import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import { record } from '@/audit/record'
import { inTransaction } from '@/database/inTransaction'
import { refusal } from '@/distribution/answer'
import { changeRow, rowOf } from '../rows'
import type { CampaignRow } from '../types'
import type { CampaignResultRow } from './rows'
import type { PublicRow } from './resultRows'
import { publicRow } from './resultRows'

/** The result list as a notice: a draft like any other, which goes through the three reviews and out on the channels. */
export async function draftNotice(
  req: PayloadRequest,
  { campaign, result }: { campaign: CampaignRow; result: CampaignResultRow },
): Promise<Id> {
  if (result.state === 'draft') throw refusal(409, '请先公示，再起草通报。')
  const known = idOf(result.notice)
  if (known !== undefined) return known
  const issuer = await rowOf<{ id: Id; name: string }>({
    req,
    collection: 'organizations',
    id: idOf(campaign.organization) as Id,
  })
  const isFinal = result.state === 'final'
  const rows = (result.rows ?? []).filter(({ award }) => award).map(publicRow)
  const title = `${result.title}${isFinal ? '评选结果' : '拟获奖名单公示'}`
  return inTransaction({ payload: req.payload, req, label: 'draft notice' }, async (inside) => {
    const news = await req.payload.create({
      collection: 'news',
      draft: true,
      data: {
        title: title.slice(0, 60),
        type: 'notice',
        organization: idOf(campaign.organization),
        digest: `共 ${rows.length} 件作品。`,
        source: { type: 'original' },
        aiUsage: 'none',
        notice: { issuer: issuer?.name ?? '', contact: '' },
        body: noticeBody({ rows, result, isFinal }),
      } as never,
      depth: 0,
      overrideAccess: true,
      req: inside,
    })
    await changeRow({
      req: inside,
      collection: 'campaign-results',
      id: result.id,
      data: { notice: news.id },
    })
    await record(inside, {
      action: 'result.notice',
      target: { kind: 'news', id: news.id, title },
      organization: campaign.organization,
    })
    return news.id
  })
}

type Body = { rows: readonly PublicRow[]; result: CampaignResultRow; isFinal: boolean }

function noticeBody({ rows, result, isFinal }: Body) {
  const until = result.publicityUntil
    ? new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: 'Asia/Shanghai' }).format(
        new Date(new Date(result.publicityUntil).getTime() - 1),
      )
    : ''
  const { weights, scale } = result.rule ?? { weights: { judges: 100, votes: 0 }, scale: 'linear' }
  const how =
    weights.votes > 0
      ? `最终得分由专家评审占 ${weights.judges}%、网络投票占 ${weights.votes}% 合成，票数${scale === 'log' ? '按对数' : '按最高票线性'}折算。网络投票只是评选因素之一。`
      : '最终得分为专家评审得分。'
  const lines = isFinal
    ? ['经评审和公示，评选结果如下。', how]
    : [
        '经评审，拟获奖作品名单如下，现予公示。',
        `公示至 ${until}。如有异议，请在公示期内通过本网站公示页面实名反映。`,
        how,
      ]
  const cells = rows.map(({ no, title, author, unit, award }) => [no, title, author, unit, award])
  return {
    root: node('root', [
      ...lines.map((line) => paragraph(line)),
      node('table', [
        tableRow(['编号', '作品', '作者', '单位', '奖项'], true),
        ...cells.map((row) => tableRow(row, false)),
      ]),
    ]),
  }
}

type Node = Record<string, unknown>

const node = (type: string, children: Node[], more: Node = {}): Node => ({
  type,
  version: 1,
  format: '',
  indent: 0,
  direction: 'ltr',
  children,
  ...more,
})

const paragraph = (text: string): Node =>
  node(
    'paragraph',
    text
      ? [{ type: 'text', version: 1, text, format: 0, style: '', mode: 'normal', detail: 0 }]
      : [],
    { textFormat: 0, textStyle: '' },
  )

const tableRow = (cells: readonly string[], isHead: boolean): Node =>
  node(
    'tablerow',
    cells.map((cell) =>
      node('tablecell', [paragraph(cell)], { headerState: isHead ? 1 : 0, colSpan: 1, rowSpan: 1 }),
    ),
  )
