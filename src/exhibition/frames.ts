import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'

export type Frame = { image: Id; caption: string }

/** The frames of a work in their order; rows without a picture are none. Pure. */
export const framesOf = (frames: unknown): Frame[] =>
  Array.isArray(frames)
    ? frames.flatMap((row: unknown) => {
        const { image, caption } = (row ?? {}) as { image?: unknown; caption?: unknown }
        const id = idOf(image)
        return id === undefined
          ? []
          : [{ image: id, caption: typeof caption === 'string' ? caption.trim() : '' }]
      })
    : []

export const frameIds = (frames: unknown): Id[] => framesOf(frames).map(({ image }) => image)
