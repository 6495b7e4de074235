import type { Rendition } from '@publishers/contract'
import type { Counter } from '@publishers/counting'
import { CHANNELS } from '@publishers/registry'

/** How much of a channel's room each part takes; of a channel that counts nothing, or that nobody knows, nothing. */
export const countersOf = (channel: string, parts: Rendition['parts']): Counter[] =>
  CHANNELS.find(({ manifest }) => manifest.channel === channel)?.counters?.({ parts }) ?? []
