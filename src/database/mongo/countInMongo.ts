import type { Count, Counting, Value } from '../countBy'

type Row = Record<string, unknown>
type Model = {
  base: { Types: { ObjectId: new (id: string) => unknown } }
  aggregate(stages: object[]): Promise<{ _id: Row; n: number }[]>
  collection: { find(where: object, options: object): AsyncIterable<Row> }
}

/** Services that speak MongoDB's protocol and know no operator in a group: asked once, then never again. */
const plain = new WeakSet<object>()

/** As `countBy`, grouped by the server; where it cannot, in a stream of the few columns that are asked for. */
export async function countInMongo(counting: Required<Counting>): Promise<Count[]> {
  const { payload, collection } = counting
  const model = payload.db.collections[collection] as unknown as Model
  if (!plain.has(payload.db)) {
    try {
      return await grouped(model, counting)
    } catch (error) {
      if (!isNotImplemented(error)) throw error
      plain.add(payload.db)
    }
  }
  return streamed(model, counting)
}

/** CommandNotSupported, NotImplemented. */
const isNotImplemented = (error: unknown): boolean =>
  [115, 238].includes(Number((error as { code?: unknown }).code))

async function grouped(model: Model, counting: Required<Counting>): Promise<Count[]> {
  const { by, least, most } = counting
  const groups = Object.fromEntries(
    by.map(({ field, as }, at) => [
      `v${at}`,
      as
        ? { $dateToString: { date: `$${field}`, format: as === 'hour' ? HOUR : `${HOUR}:%M` } }
        : { $ifNull: [`$${field}`, null] },
    ]),
  )
  const rows = await model.aggregate([
    { $match: matchOf(model, counting) },
    { $group: { _id: groups, n: { $sum: 1 } } },
    { $match: { n: { $gte: least } } },
    { $sort: { n: -1 } },
    { $limit: most },
  ])
  return rows.map(({ _id, n }) => ({ n, values: by.map((_, at) => textOf(_id[`v${at}`])) }))
}

const HOUR = '%Y-%m-%dT%H'
const LENGTHS = { hour: 13, minute: 16 } as const

/** No more is held than there are groups. */
async function streamed(model: Model, counting: Required<Counting>): Promise<Count[]> {
  const { by, least, most } = counting
  const projection = { _id: 0, ...Object.fromEntries(by.map(({ field }) => [field, 1])) }
  const groups = new Map<string, Count>()
  const found = model.collection.find(matchOf(model, counting), { projection, batchSize: 5_000 })
  for await (const row of found) {
    const values = by.map(({ field, as }) =>
      as ? momentOf(row[field], LENGTHS[as]) : textOf(row[field]),
    )
    const key = JSON.stringify(values)
    const known = groups.get(key)
    if (known) known.n += 1
    else groups.set(key, { n: 1, values })
  }
  return [...groups.values()]
    .filter(({ n }) => n >= least)
    .sort((a, b) => b.n - a.n)
    .slice(0, most)
}

function matchOf(model: Model, { where }: Required<Counting>): object {
  const ids = (values: readonly Value[]) =>
    values.flatMap((id) =>
      /^[0-9a-f]{24}$/i.test(String(id)) ? [new model.base.Types.ObjectId(String(id)), id] : [id],
    )
  const match = where.map((one) => {
    if ('from' in one)
      return { [one.field]: { $gte: new Date(one.from), $lt: new Date(one.until) } }
    if ('in' in one) return { [one.field]: { $in: one.relation ? ids(one.in) : [...one.in] } }
    // Of a list: one of it.
    if ('holds' in one) return { [one.field]: one.holds }
    return { [one.field]: { $nin: [...one.notIn] } }
  })
  return match.length > 0 ? { $and: match } : {}
}

const momentOf = (value: unknown, length: number): string | null =>
  value instanceof Date ? value.toISOString().slice(0, length) : null

const textOf = (value: unknown) => (value === null || value === undefined ? null : String(value))
