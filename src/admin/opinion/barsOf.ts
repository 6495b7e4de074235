import type { Trend } from '@/opinion/trend'

/** Units of the picture; it is stretched to its place. */
export const WIDTH = 720
export const HEIGHT = 160

export type Bar = {
  hour: string
  tone: 'negative' | 'neutral' | 'positive' | 'unjudged'
  x: number
  y: number
  width: number
  height: number
}

/** The bars of a stacked picture, where days begin in it, and how high the highest is. Pure. */
export function barsOf(hours: Trend['hours']): {
  bars: Bar[]
  days: { day: string; x: number }[]
  most: number
} {
  const most = Math.max(1, ...hours.map(({ n }) => n))
  const step = WIDTH / Math.max(1, hours.length)
  const bars = hours.flatMap(({ hour, n, negative, neutral, positive }, at) => {
    const stack = [
      ['negative', negative],
      ['neutral', neutral],
      ['positive', positive],
      ['unjudged', n - negative - neutral - positive],
    ] as const
    let below = 0
    return stack
      .filter(([, count]) => count > 0)
      .map(([tone, count]): Bar => {
        const height = (count / most) * HEIGHT
        below += height
        const y = HEIGHT - below
        return { hour, tone, x: at * step, y, width: Math.max(1, step - 1), height }
      })
  })
  const days = hours.flatMap(({ hour }, at) =>
    at === 0 || hour.endsWith('T00:00') ? [{ day: hour.slice(0, 10), x: at * step }] : [],
  )
  return { bars, days, most }
}
