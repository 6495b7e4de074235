import { parse } from 'csv-parse/sync'

/** A line of an export, columns as they are called here; whatever else it has is left out. */
export type CsvRow = { line: number } & Partial<Record<Column, string>>
export type BadRow = { line: number; message: string }
type Column = 'id' | 'parent' | 'nickname' | 'text' | 'time' | 'link'

/** What platforms' exports and people call them. */
const NAMES: Readonly<Record<string, Column>> = {
  ...{ id: 'id', commentid: 'id', 编号: 'id', 留言编号: 'id', 评论编号: 'id', 评论id: 'id' },
  ...{ parent: 'parent', parentid: 'parent', 回复: 'parent', 回复编号: 'parent', 上级: 'parent' },
  ...{
    nickname: 'nickname',
    name: 'nickname',
    昵称: 'nickname',
    用户: 'nickname',
    用户昵称: 'nickname',
  },
  ...{
    text: 'text',
    content: 'text',
    内容: 'text',
    留言: 'text',
    评论: 'text',
    留言内容: 'text',
    评论内容: 'text',
  },
  ...{
    time: 'time',
    date: 'time',
    时间: 'time',
    留言时间: 'time',
    评论时间: 'time',
    发布时间: 'time',
  },
  ...{ link: 'link', url: 'link', 链接: 'link', 作品链接: 'link' },
}

/** Beyond it, several files are meant. */
export const MOST_ROWS = 20_000
const LONGEST_RECORD = 128 * 1024

/** Rows in order, and what could not be read, by its line. Throws a message in Chinese where it is no table of comments at all. */
export function parseCsv(csv: string): { rows: CsvRow[]; bad: BadRow[] } {
  const bad: BadRow[] = []
  let hasText = false
  const records = parse(csv, {
    bom: true,
    columns: (header: string[]) => {
      const columns = header.map(
        (name) =>
          NAMES[
            name
              .trim()
              .toLowerCase()
              .replace(/[\s_-]/g, '')
          ],
      )
      hasText = columns.includes('text')
      // The first of two columns of one meaning counts.
      return columns.map((name, at) => (name && columns.indexOf(name) === at ? name : false))
    },
    info: true,
    delimiter: [',', '\t', ';'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: LONGEST_RECORD,
    to: MOST_ROWS + 1,
    on_skip: (error) => {
      const line = Number((error as { lines?: number } | undefined)?.lines ?? 0)
      bad.push({ line, message: '这一行不是有效的 CSV（引号或列数有误）。' })
    },
  }) as unknown as { record: Partial<Record<Column, string>>; info: { lines: number } }[]
  if (!hasText) throw new Error('没有找到“内容”（text）一列，请检查第一行的列名。')
  if (records.length > MOST_ROWS) throw new Error(`一次最多导入 ${MOST_ROWS} 条，请分成几个文件。`)
  return { rows: records.map(({ record, info }) => ({ ...record, line: info.lines })), bad }
}
