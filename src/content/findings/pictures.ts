import type { Finding } from '@publishers/contract'
import type { MediaRow } from '../mediaRows'
import { block, filled, warn } from './finding'

/** Licence, its end, portrait permission and words for those who do not see. */
export function pictureFindings(row: MediaRow, now: Date): Finding[] {
  const name = `图片“${row.alt || row.filename}”`
  const findings: Finding[] = []
  if (!row.licence || row.licence === 'none') {
    findings.push(
      block(
        'media',
        'licence.missing',
        `${name}授权不明`,
        '在素材库填写“授权”，或换一张有授权的图片。',
      ),
    )
  }
  if (row.licenceUntil && new Date(row.licenceUntil) < now) {
    findings.push(
      block(
        'media',
        'licence.expired',
        `${name}的授权已到期`,
        '续签授权并更新到期日，或换一张图片。',
      ),
    )
  }
  if (row.portrait === 'pending') {
    findings.push(
      block(
        'media',
        'portrait.pending',
        `${name}还没有取得肖像许可`,
        '取得本人许可后改为“已获许可”，或换一张图片。',
      ),
    )
  }
  if (!filled(row.alt))
    findings.push(
      warn('media', 'alt.missing', `${name}没有替代文字`, '写一句画面内容，方便读屏用户。'),
    )
  return findings
}
