import type { Purpose } from '../purpose'
import { entry } from './entry'
import { library } from './library'

/** What files may be sent for: one line each. */
export const PURPOSES: Readonly<Record<string, Purpose>> = { library, entry }
