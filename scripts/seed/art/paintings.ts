import { column, seal, stroke } from './brush'
import { between, disc, glow, painted, randomOf, ricePaper, shape, times, type Pen } from './canvas'

/** 国画《炉火》, 136×68: ink smoke over a furnace mouth, small figures before it. */
export const furnace = () =>
  painted({ width: 1200, height: 2400 }, (pen) => {
    ricePaper(pen, 1200, 2400, '#f1e7d3')
    const random = randomOf(17)
    for (let cloud = 0; cloud < 130; cloud++) {
      const rise = random()
      glow(pen, {
        x: 620 + Math.sin(rise * 5) * 260 + between(random, -220, 220),
        y: 1500 - rise * 1350,
        r: between(random, 90, 330),
        color: random() < 0.6 ? '40,36,34' : '96,84,76',
        alpha: between(random, 0.05, 0.16),
      })
    }
    for (let ember = 0; ember < 36; ember++)
      glow(pen, {
        x: 600 + between(random, -190, 190),
        y: 1640 + between(random, -150, 190),
        r: between(random, 80, 260),
        color: ember % 3 === 0 ? '240,160,60' : '196,58,30',
        alpha: between(random, 0.12, 0.34),
      })
    shape(
      pen,
      [
        [300, 2080],
        [330, 1520],
        [440, 1390],
        [760, 1390],
        [880, 1520],
        [910, 2080],
      ],
      'rgba(30,26,24,0.55)',
    )
    glow(pen, { x: 605, y: 1730, r: 300, color: '255,214,130', alpha: 0.95 })
    disc(pen, 605, 1740, 130, 'rgba(255,238,190,0.9)')
    for (const [x, size] of [
      [330, 1],
      [470, 0.86],
      [820, 1.06],
    ] as const)
      worker(pen, x, 2030, size)
    for (let sparks = 0; sparks < 150; sparks++)
      disc(
        pen,
        605 + between(random, -420, 420),
        1700 - random() ** 2 * 900,
        between(random, 1.5, 5),
        `rgba(214,72,30,${between(random, 0.3, 0.9)})`,
      )
    stroke(
      pen,
      [
        [80, 2130, 20],
        [420, 2110, 34],
        [860, 2140, 24],
        [1140, 2120, 8],
      ],
      { dry: 0.9, seed: 4 },
    )
    column(pen, { text: '炉火', x: 1060, y: 190, size: 100 })
    column(pen, { text: '卢知远写于一号高炉前', x: 960, y: 180, size: 46 })
    seal(pen, { text: '知远', x: 1024, y: 430, size: 74 })
  })

function worker(pen: Pen, x: number, y: number, size: number): void {
  stroke(
    pen,
    [
      [x, y, 30 * size],
      [x - 8 * size, y - 130 * size, 46 * size],
      [x + 4 * size, y - 230 * size, 30 * size],
    ],
    { dry: 0.3, seed: x },
  )
  disc(pen, x + 6 * size, y - 275 * size, 30 * size, 'rgba(28,24,22,0.95)')
  stroke(
    pen,
    [
      [x, y - 190 * size, 12],
      [x + 90 * size, y - 150 * size, 9],
      [x + 170 * size, y - 175 * size, 4],
    ],
    { dry: 0.2, seed: x + 1 },
  )
}

/** 水彩《早班车》, 54×39: a bus in morning mist, colours run into each other. */
export const firstBus = () =>
  painted({ width: 1300, height: 1800 }, (pen) => {
    pen.fillStyle = '#fbf8f1'
    pen.fillRect(0, 0, 1300, 1800)
    const random = randomOf(29)
    const wet = (
      color: string,
      [x, y, w, h]: [number, number, number, number],
      drops: number,
      alpha: number,
    ) =>
      times(drops, () =>
        glow(pen, {
          x: x + random() * w,
          y: y + random() * h,
          r: between(random, 60, 210),
          color,
          alpha: alpha * between(random, 0.5, 1),
        }),
      )
    wet('242,190,140', [60, 120, 1180, 560], 90, 0.16)
    wet('120,160,196', [60, 90, 1180, 420], 70, 0.14)
    wet('232,110,84', [760, 420, 320, 220], 22, 0.2)
    for (let house = 0; house < 11; house++) {
      const [x, top] = [90 + house * 108, 520 + between(random, 0, 240)]
      blot(
        pen,
        random,
        [
          [x, top],
          [x + 96, top + between(random, -16, 16)],
          [x + 92, 1080],
          [x, 1080],
        ],
        `rgba(92,108,134,0.16)`,
      )
    }
    wet('150,140,150', [60, 1120, 1180, 560], 70, 0.12)
    blot(
      pen,
      random,
      [
        [250, 830],
        [1010, 800],
        [1060, 860],
        [1064, 1230],
        [262, 1260],
      ],
      'rgba(186,40,38,0.30)',
    )
    blot(
      pen,
      random,
      [
        [250, 1090],
        [1064, 1060],
        [1064, 1230],
        [262, 1260],
      ],
      'rgba(150,26,30,0.24)',
    )
    for (let window = 0; window < 5; window++)
      blot(
        pen,
        random,
        [
          [300 + window * 142, 890],
          [410 + window * 142, 884],
          [412 + window * 142, 1040],
          [302 + window * 142, 1046],
        ],
        'rgba(255,226,150,0.5)',
      )
    for (const x of [400, 905]) {
      blot(
        pen,
        random,
        times(
          14,
          (i) =>
            [x + Math.cos((i / 14) * 6.283) * 76, 1250 + Math.sin((i / 14) * 6.283) * 76] as [
              number,
              number,
            ],
        ),
        'rgba(40,40,52,0.42)',
      )
    }
    glow(pen, { x: 1068, y: 1150, r: 190, color: '255,232,160', alpha: 0.9 })
    wet('186,60,54', [280, 1330, 760, 160], 24, 0.12)
    wet('255,226,160', [1000, 1300, 220, 240], 14, 0.2)
    column(pen, { text: '周禾', x: 1180, y: 1610, size: 40, color: 'rgba(80,60,60,0.85)' })
    pen.strokeStyle = '#fbf8f1'
    pen.lineWidth = 90
    pen.strokeRect(0, 0, 1300, 1800)
  })

/** Three thin layers with edges that wandered: what makes water colour look wet. */
function blot(pen: Pen, random: () => number, points: [number, number][], color: string): void {
  for (let layer = 0; layer < 3; layer++)
    shape(
      pen,
      points.map(([x, y]) => [x + between(random, -9, 9), y + between(random, -9, 9)] as const),
      color,
    )
}
