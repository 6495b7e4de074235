import { seal } from './brush'
import { between, disc, glow, painted, randomOf, shape, times, wash } from './canvas'

/** A still of the film 《师徒》: two welders, and a line of what is said. */
export const filmStill = (index: number) =>
  painted({ width: 1280, height: 720, quality: 80 }, (pen) => {
    const warm = index % 2 === 0
    wash(pen, warm ? ['#1a1512', '#4a2f1e'] : ['#0f1720', '#2c4254'], [0, 0, 1280, 720])
    const random = randomOf(100 + index)
    const x = 300 + ((index * 137) % 600)
    glow(pen, { x, y: 430, r: 420, color: warm ? '255,190,110' : '190,225,255', alpha: 0.8 })
    times(90, () =>
      disc(
        pen,
        x + between(random, -260, 260),
        430 + between(random, -220, 180),
        between(random, 1, 4),
        'rgba(255,224,160,0.85)',
      ),
    )
    for (const [at, size, helmet] of [
      [x - 210, 1.15, '#d9a21b'],
      [x + 190, 0.95, '#b3131b'],
    ] as const) {
      shape(
        pen,
        [
          [at - 110 * size, 720],
          [at - 80 * size, 420],
          [at, 360],
          [at + 80 * size, 420],
          [at + 110 * size, 720],
        ],
        '#0d0f12',
      )
      disc(pen, at, 310, 58 * size, '#0d0f12')
      shape(
        pen,
        [
          [at - 66 * size, 300],
          [at - 44 * size, 240],
          [at + 44 * size, 240],
          [at + 66 * size, 300],
        ],
        helmet,
      )
    }
    if (index === 0) seal(pen, { text: '师徒', x: 1080, y: 70, size: 120 })
  })
