import type { Endpoint, PayloadRequest } from 'payload'
import { record } from '@/audit/record'
import { answer, refusal } from '@/distribution/answer'
import type { Said, TakenIn } from '../ingest/said'
import { takeIn, takeInAll } from '../ingest/takeIn'
import type { BadRow } from './parseCsv'
import { parseCsv } from './parseCsv'
import { placesOf } from './placeOf'
import { readUpload } from './readUpload'
import { saidIn } from './saidIn'

/** Written together: small enough that nobody waits long for a turn to write. */
const AT_ONCE = 200
/** Told one by one; of a file that is wrong altogether the first ones tell enough. */
const MOST_TOLD = 500

/**
 * `POST /api/comments/import`, a form with `file` or JSON `{ csv }`, and `source`, or `account` with `kind` and `item`, or
 * `account` and a column `link` → `{ taken, edited, known, failed: [{ line, message }], failedCount }`. The same file again
 * changes nothing. Errors: 400, 401, 403, 404, 413.
 */
export const importEndpoint: Endpoint = {
  path: '/import',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw refusal(401, '请先登录。')
    const { csv, fields } = await readUpload(req)
    const places = await placesOf(req, fields)
    const { rows, bad } = parsed(csv)
    const now = new Date()
    const said: { line: number; said: Said }[] = []
    for (const row of rows) {
      const place = places.place ?? (row.link ? await places.byLink(row.link.trim()) : undefined)
      const message = row.link
        ? '这个链接不是本账号发布的稿件。'
        : '不知道是哪篇稿件的留言：请选择稿件，或在文件里带上链接一列。'
      const found = place ? saidIn({ row, place, now }) : { line: row.line, message }
      if ('message' in found) bad.push(found)
      else said.push({ line: row.line, said: found })
    }
    const taken = await takeAll(req, said, bad)
    const counts = {
      taken: taken.filter(({ isNew }) => isNew).length,
      edited: taken.filter(({ isEdit }) => isEdit).length,
      known: taken.filter(({ isNew, isEdit }) => !isNew && !isEdit).length,
    }
    const place = places.place ?? said[0]?.said
    await record(req, {
      action: 'comment.import',
      target: { kind: 'channel-accounts', id: places.account, title: place?.itemTitle ?? '' },
      organization: place?.organization,
      detail: {
        ...counts,
        failed: bad.length,
        ...(place && { kind: place.kind, item: place.item }),
      },
    })
    const failed = bad.sort((a, b) => a.line - b.line)
    return answer({ ...counts, failed: failed.slice(0, MOST_TOLD), failedCount: failed.length })
  },
}

function parsed(csv: string) {
  try {
    return parseCsv(csv)
  } catch (error) {
    const isOurs = error instanceof Error && /[一-鿿]/.test(error.message)
    throw refusal(400, isOurs ? error.message : '这不是能读取的 CSV 文件，请另存为 CSV 后再导入。')
  }
}

async function takeAll(
  { payload }: PayloadRequest,
  said: readonly { line: number; said: Said }[],
  bad: BadRow[],
): Promise<TakenIn[]> {
  const taken: TakenIn[] = []
  for (let at = 0; at < said.length; at += AT_ONCE) {
    const part = said.slice(at, at + AT_ONCE)
    try {
      taken.push(...(await takeInAll({ payload, said: part.map((each) => each.said) })))
    } catch (err) {
      payload.logger.warn({ msg: 'a part of an import is taken one by one', err })
      for (const each of part)
        try {
          taken.push(await takeIn({ payload, said: each.said }))
        } catch (error) {
          payload.logger.error({ msg: `import, line ${each.line}`, err: error })
          bad.push({ line: each.line, message: '这一行没有存成，请稍后再导入一次。' })
        }
    }
  }
  return taken
}
