/** `GET /api/<kind>/:id/fanout`, as the panel reads it. */
export type FanoutResult = 'waiting' | 'done' | 'failed' | 'byHand' | 'notPossible'

export type FanoutRow = {
  account: number | string
  name: string
  channel: string
  delivery: number | string
  result: FanoutResult
  message: string
  remedy: string
  proof?: { at: string; url?: string; note?: string; evidence?: number | string }
}

export type Fanout = { reason: string; orderGiver: string; at: string; rows: FanoutRow[] }

export type Fanouts = {
  recall?: Fanout
  correction?: Fanout
  standing: { account: number | string; name: string; channel: string }[]
}

export const isUnderWay = ({ rows }: Fanout): boolean =>
  rows.some(({ result }) => result === 'waiting')
