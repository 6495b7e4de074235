import type { Film, Rendition } from '../contract'
import { PublisherError } from '../errors'

export const topicsOf = ({ parts }: Rendition): string[] =>
  (parts.topics ?? '').split('\n').filter(Boolean)

export const filmOf = ({ film }: Rendition): Film => {
  if (film) return film
  throw new PublisherError('还没有成片', {
    kind: 'content',
    code: 'film-missing',
    remedy: '请在稿件里生成并批准这个账号的短片，再送审。',
  })
}
