import type { Payload } from 'payload'
import type { LinearModel } from '@/moderation/model/linearModel'
import { shippedModels } from '@/moderation/model/shippedModels'
import { activeRow, readModelFile, SHIPPED } from './models'

export type ActiveModel = { number: number; sentiment: LinearModel }

const unpacked = new WeakMap<object, ActiveModel>()

/**
 * The model of sentiment in force, with its number for the record: the shipped one is 1. Reads one small row; a file is
 * unpacked once a version. A version whose file cannot be read leaves the shipped one in force, so that judging goes on.
 */
export async function activeModelOf(payload: Payload): Promise<ActiveModel> {
  const shipped = { number: SHIPPED, sentiment: shippedModels().sentiment }
  const row = await activeRow({ payload })
  if (!row) return shipped
  const known = unpacked.get(payload)
  if (known?.number === row.number) return known
  try {
    const sentiment = await readModelFile({ payload, id: row.id })
    if (!sentiment) throw new Error('no file')
    const active = { number: row.number, sentiment }
    unpacked.set(payload, active)
    return active
  } catch (err) {
    payload.logger.error({
      msg: `model ${row.number} cannot be read; the shipped one is used`,
      err,
    })
    return shipped
  }
}
