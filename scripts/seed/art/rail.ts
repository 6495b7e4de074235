import { disc, glow, painted, randomOf, shape, times, wash, type Pen } from './canvas'

const W = 3000
const H = 2000

/** 《零点检修》, two frames of 6000×4000: a rail depot at midnight, from afar and close by. */
export const midnightWide = () => night(depot)
export const midnightNear = () => night(undercar)

const night = (draw: (pen: Pen) => void) =>
  painted({ width: 6000, height: 4000, quality: 62 }, (pen) => {
    pen.scale(2, 2)
    draw(pen)
  })

function depot(pen: Pen): void {
  wash(pen, ['#05070d', '#0d1626', '#1c2735'], [0, 0, W, H])
  const random = randomOf(3)
  for (let beam = 0; beam < 9; beam++) {
    shape(
      pen,
      [
        [beam * 380 - 40, 0],
        [beam * 380, 0],
        [1500 + (beam - 4) * 120, 700],
        [1490 + (beam - 4) * 120, 700],
      ],
      'rgba(120,140,165,0.18)',
    )
    glow(pen, {
      x: 260 + beam * 320,
      y: 120 + Math.abs(beam - 4) * 26,
      r: 260,
      color: '190,220,255',
      alpha: 0.5,
    })
  }
  for (const [side, color] of [
    [-1, '#27384a'],
    [1, '#2d4055'],
  ] as const) {
    const at = (depth: number, height: number): [number, number] => [
      1500 + side * (190 + 1250 * depth),
      760 + height * (0.25 + depth),
    ]
    shape(pen, [at(0, -80), at(1, -560), at(1, 620), at(0, 230)], color)
    for (let window = 0; window < 7; window++) {
      const depth = 0.08 + window * 0.13
      shape(
        pen,
        [
          at(depth, -60 - 260 * depth),
          at(depth + 0.09, -70 - 270 * depth),
          at(depth + 0.09, 60),
          at(depth, 50),
        ],
        `rgba(255,226,160,${0.35 + depth * 0.4})`,
      )
    }
    shape(pen, [at(0, 60), at(1, 200), at(1, 260), at(0, 80)], '#b3131b')
  }
  wash(pen, ['rgba(10,14,20,0)', '#0a0d12'], [0, 1100, W, 900])
  for (const x of [1180, 1380, 1620, 1820])
    shape(
      pen,
      [
        [1500 + (x - 1500) * 0.12, 960],
        [1504 + (x - 1500) * 0.12, 960],
        [x * 1.9 - 1330, H],
        [x * 1.9 - 1380, H],
      ],
      'rgba(200,214,230,0.75)',
    )
  ;[
    [1310, 1360, 1],
    [1700, 1420, 1.15],
    [1500, 1180, 0.6],
  ].forEach(([x, y, size]) => lampman(pen, x!, y!, size!))
  grain(pen, random)
}

function lampman(pen: Pen, x: number, y: number, size: number): void {
  glow(pen, {
    x: x + 30 * size,
    y: y - 270 * size,
    r: 420 * size,
    color: '255,236,190',
    alpha: 0.55,
  })
  shape(
    pen,
    [
      [x - 70 * size, y],
      [x - 56 * size, y - 190 * size],
      [x, y - 236 * size],
      [x + 56 * size, y - 190 * size],
      [x + 70 * size, y],
    ],
    '#0b1119',
  )
  shape(
    pen,
    [
      [x - 56 * size, y - 120 * size],
      [x + 58 * size, y - 120 * size],
      [x + 60 * size, y - 96 * size],
      [x - 58 * size, y - 96 * size],
    ],
    '#e7d44a',
  )
  disc(pen, x, y - 262 * size, 42 * size, '#0b1119')
  disc(pen, x + 34 * size, y - 274 * size, 13 * size, '#fff6d8')
}

function undercar(pen: Pen): void {
  wash(pen, ['#0a1018', '#16202c', '#0a0d12'], [0, 0, W, H])
  shape(
    pen,
    [
      [0, 0],
      [W, 0],
      [W, 560],
      [0, 700],
    ],
    '#1d2833',
  )
  for (const x of [720, 2140]) {
    disc(pen, x, 1120, 560, '#222d38')
    disc(pen, x, 1120, 500, '#31404f')
    disc(pen, x, 1120, 440, '#1a242e')
    disc(pen, x, 1120, 150, '#42525f')
    times(8, (bolt) =>
      disc(
        pen,
        x + Math.cos(bolt * 0.785) * 280,
        1120 + Math.sin(bolt * 0.785) * 280,
        34,
        '#566776',
      ),
    )
  }
  shape(
    pen,
    [
      [0, 1680],
      [W, 1640],
      [W, 1730],
      [0, 1780],
    ],
    '#8b98a5',
  )
  glow(pen, { x: 1460, y: 1180, r: 900, color: '255,230,170', alpha: 0.75 })
  shape(
    pen,
    [
      [1180, H],
      [1230, 1480],
      [1420, 1330],
      [1600, 1420],
      [1720, 1700],
      [1760, H],
    ],
    '#0c131b',
  )
  shape(
    pen,
    [
      [1500, 1420],
      [1880, 1150],
      [1930, 1200],
      [1610, 1560],
    ],
    '#0c131b',
  )
  disc(pen, 1420, 1230, 130, '#0c131b')
  shape(
    pen,
    [
      [1280, 1210],
      [1560, 1190],
      [1540, 1110],
      [1420, 1070],
      [1300, 1120],
    ],
    '#d9a21b',
  )
  disc(pen, 1540, 1160, 30, '#fffbe8')
  shape(
    pen,
    [
      [1860, 1120],
      [2060, 960],
      [2110, 1010],
      [1930, 1200],
    ],
    '#9fb0bf',
  )
  grain(pen, randomOf(9))
}

/** What film had and the night has: a little noise. */
function grain(pen: Pen, random: () => number): void {
  for (let speck = 0; speck < 5000; speck++) {
    pen.fillStyle = `rgba(255,255,255,${random() * 0.05})`
    pen.fillRect(random() * W, random() * H, 3, 3)
  }
}
