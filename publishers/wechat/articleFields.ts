import { PublisherError } from '../errors'

type Field = string | number | Record<string, unknown>
export type ArticleFields = Record<string, Field>

export const commentFlags = (parts: Readonly<Record<string, string | undefined>>) => ({
  need_open_comment: parts.need_open_comment === '1' ? 1 : 0,
  only_fans_can_comment: parts.only_fans_can_comment === '1' ? 1 : 0,
})

/** The same article for an account without the comment privilege (88000). */
export const withoutComments = ({
  need_open_comment: _open,
  only_fans_can_comment: _fans,
  ...rest
}: ArticleFields): ArticleFields => rest

export const present = (fields: Record<string, Field | undefined>): ArticleFields =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      value === undefined || value === '' ? [] : [[name, value]],
    ),
  )

export const unprepared = (): PublisherError =>
  new PublisherError('文章的图片或封面还没有上传', {
    kind: 'bug',
    code: 'unprepared',
    remedy: '请重试；仍然出现时请联系技术人员。',
  })
