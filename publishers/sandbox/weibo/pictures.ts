import { kindOf } from '../magic'
import { Refused } from './errors'
import type { Picture } from './state'
import type { Call, World } from './world'

/** "< 5 MB", and JPEG, GIF or PNG by their first bytes. */
const MAX_BYTES = 5 * 1024 * 1024
const KINDS = ['jpg', 'gif', 'png']
const MOST = 9

/** The pictures of a post: 20007, 20005, 20006; one for everybody, nine by contract (10014 for several without). */
export const keepPictures = async ({ fields, owner, input, world }: Call): Promise<Picture[]> => {
  const files = fields.files.filter(({ name }) => /^pic\d?$/.test(name))
  if (files.length === 0 && input.has('pic')) throw new Refused(20007)
  if (files.length > 1 && !owner.account.features.commercial) throw new Refused(10014)
  if (files.length > MOST) throw new Refused(10008)
  for (const { bytes } of files) {
    if (!KINDS.includes(kindOf(bytes)?.extension ?? '')) throw new Refused(20005)
    if (bytes.length >= MAX_BYTES) throw new Refused(20006)
  }
  return Promise.all(files.map(({ bytes }) => keep(bytes, world)))
}

/** Where a picture lies, in one of the sizes the platform names; ours is always the original. */
export const pictureUrl = (
  { id, mimeType }: Picture,
  { world, size }: { world: World; size: 'thumbnail' | 'bmiddle' | 'large' },
): string =>
  `${world.base()}/pic/${size}/${id}.${mimeType.replace('image/', '').replace('jpeg', 'jpg')}`

const keep = async (bytes: Buffer, world: World): Promise<Picture> => {
  const blob = await world.putBlob(bytes)
  if (!blob) throw new Refused(10001)
  return {
    id: world.id(24).replace(/[-_]/g, 'x'),
    mimeType: kindOf(bytes)?.mimeType ?? 'image/jpeg',
    blob,
    bytes: bytes.length,
  }
}
