import { parseArgs } from 'node:util'

export type DeliveryCounts = {
  /** Through the ledger and through the bare loop, of each number of workers. */
  deliveries: number
  /** Worker processes. */
  workers: number[]
  /** Of the one item; 0 leaves that measure out. */
  accounts: number
  /** Deliveries at once in each process. */
  concurrency: number
}

/** `--deliveries 120 --workers 1,3 --accounts 1000 --concurrency 4`, in the arguments of the bench. */
export function deliveryCounts(args = process.argv.slice(2)): DeliveryCounts {
  const { values } = parseArgs({
    args,
    options: {
      deliveries: { type: 'string', default: '120' },
      workers: { type: 'string', default: '1,3' },
      accounts: { type: 'string', default: '1000' },
      concurrency: { type: 'string', default: '4' },
    },
    strict: false,
  })
  return {
    deliveries: numberOf(values.deliveries),
    workers: String(values.workers).split(',').map(numberOf),
    accounts: numberOf(values.accounts),
    concurrency: numberOf(values.concurrency),
  }
}

function numberOf(value: unknown): number {
  const number = Number(value)
  if (!Number.isInteger(number) || number < 0) throw new Error(`not a count: ${String(value)}`)
  return number
}
