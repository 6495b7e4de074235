import type { Account, Film, Finding, Rendition } from '../contract'
import { block, noFilm, warn } from '../findings'
import { manifest } from './manifest'
import { settingsOf } from './settings'

const limit = (name: string): number => manifest.limits[name] ?? Infinity

/** What Douyin would refuse or spoil, before anybody is asked. No network. */
export const validate = (rendition: Rendition, account: Account): Finding[] => [
  ...titleFindings(rendition.parts.title ?? ''),
  ...textFindings(rendition.parts.text ?? ''),
  ...rendition.losses
    .filter(({ what }) => what === 'topics')
    .map(({ message }) => warn('topics', 'topics-many', message, '请只留最要紧的 5 个话题。')),
  ...(rendition.film ? filmFindings(rendition.film, account) : [noFilm]),
]

const titleFindings = (title: string): Finding[] => {
  if (title === '') return [block('title', 'title-empty', '没有标题', '请填写标题。')]
  const [count, most] = [[...title].length, limit('titleWarnCharacters')]
  return [
    count > most &&
      warn(
        'title',
        'title-long',
        `标题有 ${count} 个字，抖音上约 ${most} 个字后不再显示`,
        `建议在渠道改写里缩短到 ${most} 个字以内。`,
      ),
    /#|\p{Extended_Pictographic}/u.test(title) &&
      warn(
        'title',
        'title-signs',
        '标题里有 # 号或表情',
        '标题里请不要用 # 号和表情；话题请填在「话题」里。',
      ),
  ].filter((finding) => finding !== false)
}

const textFindings = (text: string): Finding[] => {
  const [count, most] = [[...text].length, limit('textMaxCharacters')]
  if (count <= most) return []
  return [
    block(
      'text',
      'text-long',
      `文案连同话题有 ${count} 个字，抖音最多 ${most} 个`,
      `请删去至少 ${count - most} 个字。`,
    ),
  ]
}

const filmFindings = (film: Film, account: Account): Finding[] => {
  const isServer = settingsOf(account).mode === 'server'
  const mostBytes = limit(isServer ? 'filmBytes' : 'handOffFilmBytes')
  const [short, long] = [Math.min(film.width, film.height), Math.max(film.width, film.height)]
  const mb = (bytes: number) => Math.round((bytes / 1024 / 1024) * 10) / 10
  return [
    film.bytes > mostBytes &&
      block(
        'film',
        'film-large',
        `成片有 ${mb(film.bytes)} MB，${isServer ? '抖音接口' : '扫码发布'}最多 ${mb(mostBytes)} MB`,
        '请缩短短片，或降低画质后重新合成。',
      ),
    film.seconds > limit('filmSeconds') &&
      block(
        'film',
        'film-long',
        `成片长 ${Math.round(film.seconds)} 秒，抖音最多 ${limit('filmSeconds') / 60} 分钟`,
        '请删去一些镜头，或缩短镜头时长。',
      ),
    film.width >= film.height &&
      warn(
        'film',
        'film-landscape',
        '成片不是竖屏',
        '抖音以竖屏 9:16 展示，建议用竖屏模板重新合成。',
      ),
    (short >= limit('filmShortSide') || long >= limit('filmLongSide')) &&
      warn(
        'film',
        'film-frame',
        `成片画幅 ${film.width}×${film.height} 超过抖音的建议`,
        '建议用 1080×1920。',
      ),
    Boolean(film.watermark) &&
      warn(
        'film',
        'film-watermark',
        '成片上有水印或标志，抖音会减少推荐',
        '请把这个账号的短片水印设为「无」，重新合成。',
      ),
  ].filter((finding) => finding !== false)
}
