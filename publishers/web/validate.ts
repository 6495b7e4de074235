import type { Account, Finding, Rendition } from '../contract'
import { block, warn } from '../findings'
import { manifest } from './manifest'

const {
  titleMaxCharacters = 0,
  titleWarnCharacters = 0,
  digestWarnCharacters = 0,
} = manifest.limits

/** What would make a poor or a wrong page. No network. */
export function validate(
  { parts, pictures, cover, losses }: Rendition,
  _account?: Account,
): Finding[] {
  const titleLength = [...(parts.title ?? '')].length
  const findings: (Finding | false)[] = [
    !parts.title?.trim() && block('title', 'title-empty', '没有标题', '请填写标题。'),
    titleLength > titleMaxCharacters &&
      block(
        'title',
        'title-long',
        `标题 ${titleLength} 字，超过 ${titleMaxCharacters} 字`,
        '请缩短标题，细节放到副题。',
      ),
    titleLength > titleWarnCharacters &&
      titleLength <= titleMaxCharacters &&
      warn(
        'title',
        'title-long',
        `标题 ${titleLength} 字，手机上会超过两行`,
        `建议不超过 ${titleWarnCharacters} 字。`,
      ),
    !hasText(parts.html ?? '') &&
      pictures.length === 0 &&
      block('body', 'body-empty', '没有正文', '请填写正文，或放入图片。'),
    [...(parts.digest ?? '')].length > digestWarnCharacters &&
      warn(
        'digest',
        'digest-long',
        `摘要超过 ${digestWarnCharacters} 字，分享卡片会截断`,
        '请缩短摘要。',
      ),
    !/^\/[a-z-]+\/[a-z0-9-]+$/.test(parts.path ?? '') &&
      block('slug', 'path', '网址后缀不能用', '只能用小写字母、数字和连字符。'),
    ...[...pictures, ...(cover ? [cover] : [])].map(
      ({ alt }) =>
        !alt.trim() &&
        warn(
          'body',
          'alt-missing',
          '有图片没有替代文字',
          '请在素材库给图片填写替代文字，读屏用户靠它了解画面。',
        ),
    ),
    ...losses.map(({ what, message, count }) =>
      warn('body', what, `${message}（${count} 处）`, '请先把图片或视频传到素材库，再插入正文。'),
    ),
  ]
  return findings.filter((finding) => finding !== false)
}

const hasText = (html: string) => html.replace(/<[^>]*>/g, '').trim() !== ''
