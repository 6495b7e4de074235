import type { Config } from '@/payload-types'
import type { Kind } from './kinds'

/** A record of any reviewed collection. */
export type ReviewedRow = Config['collections'][Kind]
