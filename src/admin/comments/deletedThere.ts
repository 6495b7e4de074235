import type { DeskChannel, QueueRow } from './deskTypes'

type Row = Pick<QueueRow, 'channel' | 'account' | 'goneAt'>

/** Channels on which a refusal of these comments deletes them; what was imported or is gone nobody deletes for us. */
export const deletedThere = (rows: readonly Row[], channels: readonly DeskChannel[]): string[] =>
  channels
    .filter(({ deletesOnly }) => deletesOnly)
    .map(({ channel }) => channel)
    .filter((channel) =>
      rows.some((row) => row.channel === channel && row.account !== null && !row.goneAt),
    )
