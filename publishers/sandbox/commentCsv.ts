import type { ServerResponse } from 'node:http'
import { send } from './wire'

export type CommentRow = {
  id: string
  /** The comment it answers. */
  parent?: string
  nickname: string
  text: string
  /** Milliseconds since 1970. */
  at: number
  /** Address of what it stands under. */
  link: string
}

const COLUMNS = ['id', 'parent', 'nickname', 'text', 'time', 'link']

/** Comments as a person exports them where there is no interface: UTF-8 with a mark, so that spreadsheets read it too. */
export const commentCsv = (rows: readonly CommentRow[]): string => {
  const lines = [...rows]
    .sort((a, b) => a.at - b.at)
    .map(({ id, parent = '', nickname, text, at, link }) =>
      [id, parent, nickname, text, new Date(at).toISOString(), link].map(cell).join(','),
    )
  return `\ufeff${[COLUMNS.join(','), ...lines].join('\r\n')}\r\n`
}

export const sendCommentCsv = (
  response: ServerResponse,
  { name, rows }: { name: string; rows: readonly CommentRow[] },
): void =>
  send(response, {
    type: 'text/csv; charset=utf-8',
    body: commentCsv(rows),
    headers: {
      'content-disposition': `attachment; filename="${name.replace(/[^\w-]/g, '_')}-comments.csv"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })

/** The words as they are, whatever a spreadsheet makes of them: the import reads them again. */
const cell = (value: string): string =>
  /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
