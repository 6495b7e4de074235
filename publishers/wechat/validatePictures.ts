import type { Finding, Rendition } from '../contract'
import { block, warn } from '../findings'
import { manifest } from './manifest'
import { countBytes, countCharacters } from './measure'
import { titleFindings } from './validateArticle'

const limit = (name: string): number => manifest.limits[name] ?? Infinity

/** What WeChat would refuse of a picture message. */
export function validatePictures({ parts, pictures, losses }: Rendition): Finding[] {
  const { title = '', text = '' } = parts
  return [
    ...titleFindings(title),
    ...textFindings(text),
    ...(pictures.length > 0
      ? []
      : [
          block(
            'pictures',
            'pictures-missing',
            '图片消息至少要有一张图片',
            '请为稿件添加图片，或在账号设置里把消息形式改为图文。',
          ),
        ]),
    ...losses
      .filter(({ what }) => what === 'pictures')
      .map(({ message, count }) =>
        warn('pictures', 'pictures-many', `${message}（${count} 张）`, '请挑选最重要的图片。'),
      ),
  ]
}

function textFindings(text: string): Finding[] {
  const characters = countCharacters(text)
  const isTooLong =
    characters >= limit('contentCharacters') || countBytes(text) >= limit('contentBytes')
  if (isTooLong)
    return [
      block('html', 'text-too-long', `文字有 ${characters} 个字，图片消息放不下`, '请缩短文字。'),
    ]
  const soft = limit('pictureTextWarnCharacters')
  if (characters <= soft) return []
  return [
    warn('html', 'text-long', `文字有 ${characters} 个字，超过建议的 ${soft} 个`, '请缩短文字。'),
  ]
}
