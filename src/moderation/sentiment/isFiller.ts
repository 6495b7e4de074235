import type { Context } from '../context'

/** A comment that is presence alone: 打卡, 路过, 1. */
export function isFiller({ squeezed, hits }: Context['reading']): boolean {
  const { text } = squeezed()
  if (text.length > 12) return false
  return (
    text !== '' &&
    (hits().get('filler') ?? []).some(({ start, end }) => start === 0 && end === text.length)
  )
}
