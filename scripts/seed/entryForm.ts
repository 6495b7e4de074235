import type { Payload } from 'payload'
import type { Id } from '@/access/scope'
import { PAPER, mm } from '@media/print/paper'
import { printDocument } from '@media/print/printDocument'

const NAME = 'demo-baomingbiao.pdf'
const LINES = [
  '作品题名',
  '作品类别',
  '作者（不超过 5 人）',
  '联系电话',
  '所属工会',
  '推荐单位（或个人自荐）',
  '作品简介（200 字以内）',
  '人工智能使用情况',
  '作者签名、日期',
]

/** The form that notice N2 carries for those who send in on paper. Returns the id of its file. */
export async function seedEntryForm(payload: Payload, organization: Id): Promise<Id> {
  const { docs } = await payload.find({
    collection: 'media',
    where: { filename: { equals: NAME } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  if (docs[0]) return docs[0].id
  const data = await drawForm()
  const made = await payload.create({
    collection: 'media',
    data: {
      alt: '作品报名表',
      caption: '作品报名表',
      organization: organization as never,
      licence: 'own',
      portrait: 'noPerson',
      aiUsage: 'none',
    },
    file: { data, mimetype: 'application/pdf', name: NAME, size: data.length },
    overrideAccess: true,
  })
  return made.id
}

function drawForm(): Promise<Buffer> {
  const title = '“网聚职工正能量 争做云帆好网民”作品报名表（演示）'
  const print = printDocument({ title, date: new Date('2026-10-20T00:00:00Z'), paper: PAPER.a4 })
  print.addPage()
  const [left, width, height] = [mm(25), mm(160), mm(22)]
  const head = { size: 16, face: 'bold', align: 'center' } as const
  let y = print.text(title, { x: left, y: mm(25), width }, head) + mm(8)
  for (const line of LINES) {
    print.doc.rect(left, y, width, height).lineWidth(0.5).stroke('#1F1B16')
    print.text(line, { x: left + mm(3), y: y + mm(3), width: mm(45) }, { size: 10.5 })
    y += height
  }
  return print.finish()
}
