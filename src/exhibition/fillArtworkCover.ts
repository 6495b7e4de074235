import type { CollectionBeforeChangeHook } from 'payload'
import { frameIds } from './frames'

/** A work's list picture is its first frame, unless an editor chose another. */
export const fillArtworkCover: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const cover = data.cover === undefined ? originalDoc?.cover : data.cover
  const [first] = frameIds(data.frames ?? originalDoc?.frames)
  return cover || first === undefined ? data : { ...data, cover: first }
}
