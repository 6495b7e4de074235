import crypto from 'node:crypto'

/** One text in five is held back and never learnt from, in no version. */
const HELD_BACK = 0.2

/** Where a text lies between 0 and 1: the same for ever, on every machine. */
export const placeOf = (text: string): number =>
  crypto.createHash('sha256').update(text.trim()).digest().readUInt32BE(0) / 2 ** 32

/** Rows to learn from and rows to measure by, told apart by a hash of the text: an equal text is never on both sides. Pure. */
export function splitRows<Row extends { text: string }>(
  rows: readonly Row[],
  share = HELD_BACK,
): { train: Row[]; heldBack: Row[] } {
  const isHeld = ({ text }: Row) => placeOf(text) < share
  return { train: rows.filter((row) => !isHeld(row)), heldBack: rows.filter(isHeld) }
}
