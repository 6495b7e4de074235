import type { Patch } from '@media/personal/patch'
import { patched } from '@media/personal/patch'
import { personalPatches } from '@media/personal/personalPatches'
import { objects } from '@/storage/objects'

/** What has to be blanked in a file before anybody outside gets it. */
export async function patchesOf({
  key,
  mimeType,
  size,
}: {
  key: string
  mimeType: string
  size: number
}): Promise<Patch[]> {
  const known = remembered.get(key)
  if (known?.size === size) return known.patches
  const read = (start: number, length: number) => objects().readPart(key, start, length)
  const patches = await personalPatches({ mimeType, read, size })
  remembered.set(key, { size, patches })
  if (remembered.size > 200) remembered.delete(remembered.keys().next().value ?? '')
  return patches
}

/** A player asks for a film in dozens of pieces. */
const remembered = new Map<string, { size: number; patches: Patch[] }>()

/** Bytes `start` to `end` (both included) of the public copy: the original with the patches laid over, read as it is sent. */
export async function publicStream({
  key,
  start,
  end,
  patches,
}: {
  key: string
  start: number
  end: number
  patches: readonly Patch[]
}): Promise<ReadableStream<Uint8Array>> {
  const source = await objects().stream(key, start, end)
  if (patches.length === 0) return source
  let at = start
  const overlay = new TransformStream<Uint8Array, Uint8Array>({
    transform: (chunk, controller) => {
      const piece = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
      controller.enqueue(patched(piece, at, patches))
      at += piece.length
    },
  })
  return source.pipeThrough(overlay)
}
