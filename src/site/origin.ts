import { env } from '@/env'

/** Where the public reaches us; every absolute address of pages and feeds begins with it. */
export const origin = (): string => env().publicUrl
