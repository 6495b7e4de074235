import type { Finding } from '@publishers/contract'
import type { MediaRow } from '../mediaRows'
import { block, filled, warn } from './finding'

/** Licence, its end, portrait permission and its end; of a picture also words for those who do not see. */
export function fileFindings(row: MediaRow, now: Date): Finding[] {
  const name = `${kindOf(row)}“${row.alt || row.filename}”`
  const isOver = (until: string | undefined) => Boolean(until) && new Date(until ?? '') < now
  const another = `换一${row.mimeType?.startsWith('image/') ? '张图片' : '个文件'}`
  return [
    (!row.licence || row.licence === 'none') &&
      block('media', 'licence.missing', `${name}授权不明`, `在素材库填写“授权”，或${another}。`),
    row.licence === 'stock' &&
      !filled(row.licenceNo) &&
      block(
        'media',
        'licence.number',
        `${name}来自付费图库，没有授权编号`,
        `在素材库填写“授权编号或凭证”（图库订单号），或${another}。`,
      ),
    isOver(row.licenceUntil) &&
      block(
        'media',
        'licence.expired',
        `${name}的授权已到期`,
        `续签授权并更新到期日，或${another}。`,
      ),
    row.portrait === 'pending' &&
      block(
        'media',
        'portrait.pending',
        `${name}还没有取得肖像许可`,
        `取得本人许可后改为“已获许可”，或${another}。`,
      ),
    row.portrait === 'granted' &&
      isOver(row.portraitUntil) &&
      block(
        'media',
        'portrait.expired',
        `${name}的肖像许可已到期`,
        `请本人续签许可并更新到期日，或${another}。`,
      ),
    row.mimeType?.startsWith('image/') &&
      !filled(row.alt) &&
      warn('media', 'alt.missing', `${name}没有替代文字`, '写一句画面内容，方便读屏用户。'),
  ].filter((finding): finding is Finding => Boolean(finding))
}

const kindOf = ({ mimeType = '' }: MediaRow): string => {
  const kind = mimeType?.split('/')[0] ?? ''
  return { image: '图片', video: '视频', audio: '音频' }[kind] ?? '文件'
}
