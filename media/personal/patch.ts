/** Reads `length` bytes from `start`; fewer at the end. */
export type ReadPart = (start: number, length: number) => Promise<Buffer>

/** What to lay over a file from `at` on; zeros where no bytes are given. The file keeps its length, so nothing in it moves. */
export type Patch = { at: number; length: number; bytes?: Buffer }

export const blank = (at: number, length: number): Patch => ({ at, length })
export const laid = (at: number, bytes: Buffer): Patch => ({ at, length: bytes.length, bytes })

/** As `patched` wants them: by place, none over another. Of two at one place the first given to lie there wins. */
export function inOrder(patches: readonly Patch[]): Patch[] {
  const ordered: Patch[] = []
  let end = 0
  for (const patch of patches.toSorted((a, b) => a.at - b.at)) {
    const skip = Math.max(0, end - patch.at)
    if (skip >= patch.length) continue
    const { at, length, bytes } = patch
    ordered.push({
      at: at + skip,
      length: length - skip,
      ...(bytes && { bytes: bytes.subarray(skip) }),
    })
    end = at + length
  }
  return ordered
}

/** The same piece with the patches laid over; `from` is where in the file it begins. */
export function patched(piece: Buffer, from: number, patches: readonly Patch[]): Buffer {
  const until = from + piece.length
  let index = firstEndingAfter(patches, from)
  if ((patches[index]?.at ?? Infinity) >= until) return piece
  const copy = Buffer.from(piece)
  for (let patch = patches[index]; patch && patch.at < until; patch = patches[++index]) {
    const start = Math.max(patch.at, from)
    const end = Math.min(patch.at + patch.length, until)
    if (patch.bytes) patch.bytes.copy(copy, start - from, start - patch.at, end - patch.at)
    else copy.fill(0, start - from, end - from)
  }
  return copy
}

/** An hour of a camera's tracks has thousands of them, and a film is sent in thousands of pieces. */
function firstEndingAfter(patches: readonly Patch[], from: number): number {
  let [low, high] = [0, patches.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const { at, length } = patches[middle]!
    if (at + length > from) high = middle
    else low = middle + 1
  }
  return low
}
