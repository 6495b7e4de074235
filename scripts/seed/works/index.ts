import { CRAFT_WORKS } from './craftWorks'
import { PAPER_WORKS } from './paperWorks'
import { PHOTO_WORKS } from './photoWorks'

/** domain §7: twelve works in the order of their numbers. */
export const SEED_WORKS = [...PAPER_WORKS, ...PHOTO_WORKS, ...CRAFT_WORKS]
