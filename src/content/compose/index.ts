import type { Kind } from '../kinds'
import type { Compose } from './compose'

/** One mapper a kind; what is not here is title, digest, body and cover. */
export const COMPOSE: Partial<Readonly<Record<Kind, Compose>>> = {}
