import { mm, PAPER } from '@media/print/paper'
import { printDocument } from '@media/print/printDocument'
import type { CertificateRow } from './rows'

const red = '#B3131B'
const gold = '#8A6A1F'

type Printing = { certificate: CertificateRow; address: string; isDemo: boolean }

/** A4 across: who, for what, which award, by whom, and where anybody may check it. The same certificate gives the same bytes. */
export async function certificatePdf({ certificate, address, isDemo }: Printing): Promise<Buffer> {
  const { number, title, authors, unit, award, campaignTitle, issuer, issuedAt } = certificate
  const paper = PAPER.a4Landscape
  const date = new Date(issuedAt)
  const print = printDocument({ title: `荣誉证书 ${number}`, author: issuer, date, paper })
  print.addPage()
  const [width, height] = paper
  const { doc } = print
  doc.lineWidth(2.2).strokeColor(red)
  doc.rect(mm(10), mm(10), width - mm(20), height - mm(20)).stroke()
  doc.lineWidth(0.7).strokeColor(gold)
  doc.rect(mm(13), mm(13), width - mm(26), height - mm(26)).stroke()
  const line = { x: mm(34), width: width - mm(68) }
  print.text(
    '荣 誉 证 书',
    { ...line, y: mm(27) },
    { size: 40, face: 'bold', color: red, align: 'center' },
  )
  const named = unit ? `${authors}（${unit}）：` : `${authors}：`
  let y = print.text(named, { ...line, y: mm(60) }, { size: 18, face: 'bold', leading: 1.7 })
  y = print.text(
    `　　您的作品《${title}》在“${campaignTitle}”中荣获`,
    { ...line, y: y + mm(2) },
    { size: 16, leading: 1.8, maxLines: 3 },
  )
  print.text(
    award,
    { ...line, y: y + mm(4) },
    { size: 34, face: 'bold', color: red, align: 'center' },
  )
  const foot = height - mm(58)
  print.text('特发此证，以资鼓励。', { ...line, y: foot - mm(10) }, { size: 14 })
  const right = { x: width - mm(130), width: mm(96) }
  const day = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: 'Asia/Shanghai' })
  y = print.text(
    issuer,
    { ...right, y: foot + mm(6) },
    { size: 16, face: 'bold', align: 'right', leading: 1.6 },
  )
  print.text(day.format(date), { ...right, y }, { size: 13, align: 'right' })
  print.code(address, { x: mm(30), y: foot + mm(2), size: mm(30) })
  print.text(
    `证书编号 ${number}\n扫码或访问 ${address} 查验真伪`,
    { x: mm(63), y: foot + mm(10), width: mm(96) },
    { size: 9, color: '#57503F', leading: 1.6 },
  )
  if (isDemo)
    print.text(
      '演示数据，人物单位均属虚构',
      { ...line, y: height - mm(21) },
      { size: 8, color: '#57503F', align: 'center' },
    )
  return print.finish()
}
