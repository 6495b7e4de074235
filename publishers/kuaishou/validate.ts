import type { Account, Film, Finding, Rendition } from '../contract'
import { block, lossFindings, warn, type Heard } from '../findings'
import { limitOf } from './settings'

/** What Kuaishou would refuse or spoil, before it is asked. No network; every message says what to do. */
export function validate(rendition: Rendition, _account: Account): Finding[] {
  const { parts, film, cover } = rendition
  const caption = parts.caption ?? ''
  const most = limitOf('captionCharacters')
  return [
    ...(parts.title ? [] : [block('title', 'title-empty', '没有标题', '请填写标题。')]),
    ...(caption ? [] : [block('text', 'caption-empty', '没有文字', '请填写标题或视频文字。')]),
    ...(caption.length > most
      ? [
          block(
            'text',
            'caption-too-long',
            `视频文字有 ${caption.length} 个字，快手最多 ${most} 个（含话题）`,
            `请删去至少 ${caption.length - most} 个字。`,
          ),
        ]
      : []),
    ...(film
      ? filmFindings(film)
      : [block('film', 'film-missing', '还没有成片', '请先在「成片」里生成竖屏视频并通过审核。')]),
    ...(cover ? [] : [block('cover', 'cover-missing', '没有封面', '请为成片或稿件选择封面。')]),
    ...lossFindings(rendition, HEARD),
  ]
}

function filmFindings({ bytes, seconds, width, height }: Film): Finding[] {
  const [warnBytes, maxBytes, maxSeconds] = ['filmWarnBytes', 'filmMaxBytes', 'filmSeconds'].map(
    limitOf,
  ) as [number, number, number]
  const findings: Finding[] = []
  if (bytes > maxBytes)
    findings.push(
      block(
        'film',
        'film-too-large',
        `成片有 ${megabytes(bytes)} MB，快手最多 ${megabytes(maxBytes)} MB`,
        '请缩短成片或降低清晰度。',
      ),
    )
  else if (bytes > warnBytes)
    findings.push(
      warn(
        'film',
        'film-large',
        `成片有 ${megabytes(bytes)} MB，有的账号只能传 ${megabytes(warnBytes)} MB`,
        '如上传被拒，请缩短成片或降低清晰度。',
      ),
    )
  if (seconds > maxSeconds)
    findings.push(
      block(
        'film',
        'film-too-long',
        `成片长 ${Math.ceil(seconds / 60)} 分钟，快手最多 ${maxSeconds / 60} 分钟`,
        '请删去一些分镜。',
      ),
    )
  if (width >= height)
    findings.push(warn('film', 'film-not-vertical', '成片不是竖屏', '请用 9:16 重新生成成片。'))
  return findings
}

const HEARD: Heard = [
  ['caption', 'text', '请为这个账号写一段更短的文字。'],
  ['topics', 'topics', '请只留最要紧的四个话题。'],
  ['cover', 'cover', '请核对封面裁成竖屏后的效果，或重新生成成片。'],
  ['repost', 'source', '请确认有授权，并优先发布原创视频。'],
]

const megabytes = (bytes: number): number => Math.round(bytes / 1_000_000)
