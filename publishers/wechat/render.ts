import type { Account, Content, Picture, Rendition } from '../contract'
import { footLines } from '../html/footLines'
import { lossBook } from '../html/losses'
import { audienceOf } from './audience'
import { renderFragment } from './html/fragment'
import { shrink } from './html/shrink'
import { oneLine, renditionHash } from './renderHash'
import { isPictureLed, renderPictures } from './renderPictures'
import { settingsOf } from './settings'
import { themeNamed } from './themes'

/**
 * One approved revision as WeChat will get it. Parts: `title, author, digest, html` (with own pictures as
 * `media:<key>`), `sourceUrl`, `need_open_comment`, `only_fans_can_comment` ('0' or '1'), and of an account that sends
 * to followers `audience`; of a picture message see renderPictures. Pure: the same content and settings give the same
 * bytes.
 */
export function render(content: Content, account: Account): Rendition {
  const { articleType } = settingsOf(account)
  const isPictures = articleType === 'newspic' || (articleType === 'auto' && isPictureLed(content))
  return isPictures ? renderPictures(content, account) : renderArticle(content, account)
}

/** An ordinary article, whatever the account prefers. */
export function renderArticle(content: Content, account: Account): Rendition {
  const { settings } = account
  const audience = audienceOf(account)
  const known = new Map(content.pictures.map((picture) => [picture.key, picture]))
  const losses = lossBook()
  const fragment = renderFragment({
    html: content.html,
    theme: themeNamed(settings.theme),
    pictures: known,
    baseUrl: content.url || undefined,
    foot: footLines(content),
    miniPrograms: words(settings.miniProgramAppIds),
    losses,
  })
  const cover = coverOf({
    content,
    used: fragment.used,
    known,
    hasDefault: Boolean(settings.defaultCover),
  })
  if (cover && !content.cover) losses.add('cover', '没有指定封面，将用正文第一张图片作封面')
  const pictures = fragment.used.map((key) => known.get(key)!)
  if (cover && !pictures.some(({ key }) => key === cover.key)) pictures.push(cover)
  const parts = {
    title: oneLine(content.title),
    author: oneLine(content.author ?? ''),
    digest: oneLine(content.digest ?? ''),
    html: shrink(fragment.html),
    sourceUrl: content.url,
    need_open_comment: settings.needOpenComment ? '1' : '0',
    only_fans_can_comment: settings.needOpenComment && settings.onlyFansCanComment ? '1' : '0',
    ...(audience && { audience }),
  }
  return {
    channel: 'wechat',
    parts,
    pictures,
    ...(cover && { cover }),
    sha256: renditionHash({ parts, pictures, cover }),
    losses: losses.list(),
  }
}

type CoverChoice = {
  content: Content
  used: string[]
  known: ReadonlyMap<string, Picture>
  /** The account brings its own, which is better than any picture of the body. */
  hasDefault: boolean
}

function coverOf({ content, used, known, hasDefault }: CoverChoice): Picture | undefined {
  if (content.cover || hasDefault || used.length === 0) return content.cover
  return known.get(used[0]!)
}

function words(source: unknown): string[] {
  return typeof source === 'string' ? source.split(/[\s,，、]+/).filter(Boolean) : []
}
