/** A box of MP4, MOV or M4A that lies in memory whole. */
export type Head = { type: string; size: number; head: number }

/** Undefined when it is none, or reaches further than `rest`. */
export function headOf(bytes: Buffer, rest: number): Head | undefined {
  if (bytes.length < 8) return undefined
  const short = bytes.readUInt32BE(0)
  if (short === 1 && bytes.length < 16) return undefined
  const head = short === 1 ? 16 : 8
  const size = short === 1 ? Number(bytes.readBigUInt64BE(8)) : short || rest
  if (size < head || size > rest) return undefined
  return { type: bytes.toString('latin1', 4, 8), size, head }
}

export function childrenOf(box: Buffer, start: number): Buffer[] {
  const found: Buffer[] = []
  for (let at = start; at + 8 <= box.length; ) {
    const child = headOf(box.subarray(at, at + 16), box.length - at)
    if (!child) break
    found.push(box.subarray(at, at + child.size))
    at += child.size
  }
  return found
}

export const typeOf = (box: Buffer): string => box.toString('latin1', 4, 8)
export const headLengthOf = (box: Buffer): number => headOf(box, box.length)?.head ?? 8

/** Down the path of types, the first of each. */
export function boxAt(box: Buffer, ...types: string[]): Buffer | undefined {
  let at: Buffer | undefined = box
  for (const type of types)
    at = at && childrenOf(at, headLengthOf(at)).find((child) => typeOf(child) === type)
  return at
}
