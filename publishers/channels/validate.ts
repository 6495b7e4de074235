import type { Account, Film, Finding, Rendition } from '../contract'
import { block, noFilm, warn } from '../findings'
import { manifest } from './manifest'
import { forbiddenSigns, length } from './shortTitle'

const limit = (name: string): number => manifest.limits[name] ?? Infinity

/** What the publishing page would refuse from the person who fills it in. No network. */
export const validate = (rendition: Rendition, account: Account): Finding[] => [
  ...titleFindings(rendition, account),
  ...textFindings(rendition.parts.text ?? ''),
  ...rendition.losses
    .filter(({ what }) => what === 'topics')
    .map(({ message }) => warn('topics', 'topics-many', message, '请只留最要紧的 10 个话题。')),
  ...(rendition.film ? filmFindings(rendition.film) : [noFilm]),
]

const titleFindings = ({ parts }: Rendition, account: Account): Finding[] => {
  const { title = '', shortTitle = '' } = parts
  if (title === '') return [block('title', 'title-empty', '没有标题', '请填写标题。')]
  const [least, most] = [limit('shortTitleMinCharacters'), limit('shortTitleMaxCharacters')]
  const signs = forbiddenSigns(title, account)
  return [
    length(shortTitle) < least &&
      warn(
        'title',
        'short-title-short',
        `短标题「${shortTitle}」只有 ${length(shortTitle)} 个字，视频号要 ${least}–${most} 个`,
        `请在渠道改写里为视频号另写一个 ${least}–${most} 字的标题。`,
      ),
    length(title) > most &&
      warn(
        'title',
        'short-title-cut',
        `标题有 ${length(title)} 个字，视频号短标题最多 ${most} 个，将用「${shortTitle}」`,
        `请核对；不合适时在渠道改写里为视频号另写一个 ${least}–${most} 字的标题。`,
      ),
    signs.length > 0 &&
      warn(
        'title',
        'short-title-signs',
        `短标题不能用这些符号：${signs.join(' ')}，已去掉`,
        '请在渠道改写里为视频号另写一个没有特殊符号的标题。',
      ),
  ].filter((finding) => finding !== false)
}

const textFindings = (text: string): Finding[] => {
  const [count, most] = [length(text), limit('textMaxCharacters')]
  if (count <= most) return []
  return [
    block(
      'text',
      'text-long',
      `描述连同话题有 ${count} 个字，视频号最多 ${most} 个`,
      `请删去至少 ${count - most} 个字。`,
    ),
  ]
}

const filmFindings = (film: Film): Finding[] => {
  const ratios = film.covers.map(({ ratio }) => ratio)
  return [
    film.bytes > limit('filmBytes') &&
      block(
        'film',
        'film-large',
        `成片有 ${Math.round(film.bytes / 1024 / 1024)} MB，视频号最多 1 GB`,
        '请缩短短片，或降低画质后重新合成。',
      ),
    film.seconds > limit('filmSeconds') &&
      block('film', 'film-long', '成片超过 1 小时，视频号不收', '请缩短短片。'),
    film.width >= film.height &&
      warn('film', 'film-landscape', '成片不是竖屏', '视频号以竖屏展示，建议用竖屏模板重新合成。'),
    !ratios.some((ratio) => ratio === '3:4' || ratio === '9:16') &&
      warn(
        'film',
        'cover-missing',
        '成片没有 3:4 或 9:16 的封面',
        '请重新合成短片以生成封面；也可以在发布时从视频里选一帧。',
      ),
  ].filter((finding) => finding !== false)
}
