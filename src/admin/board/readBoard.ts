import type { PayloadRequest } from 'payload'
import { BOARD_ROWS, BOARD_SELECT, whereOf } from './boardRow'
import type { AccountRow, BoardFilter, BoardRow } from './boardRow'

/** The board's rows and the accounts to filter by, read with the person's own rights. */
export async function readBoard(
  req: PayloadRequest,
  filter: BoardFilter,
): Promise<{ rows: BoardRow[]; accounts: AccountRow[] }> {
  const common = { req, overrideAccess: false, pagination: false } as const
  const [deliveries, accounts] = await Promise.all([
    req.payload.find({
      ...common,
      collection: 'deliveries',
      where: whereOf(filter),
      sort: '-createdAt',
      limit: BOARD_ROWS,
      depth: 1,
      select: BOARD_SELECT,
    }),
    req.payload.find({
      ...common,
      collection: 'channel-accounts',
      sort: 'name',
      limit: BOARD_ROWS,
      depth: 0,
      select: { name: true, channel: true },
    }),
  ])
  return {
    rows: deliveries.docs as unknown as BoardRow[],
    accounts: accounts.docs as unknown as AccountRow[],
  }
}
