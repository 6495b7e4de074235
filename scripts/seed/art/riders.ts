import { between, disc, glow, painted, randomOf, shape, wash, type Pen } from './canvas'

type Sky = readonly string[]
const DAY: readonly (readonly [
  caption: string,
  sky: Sky,
  ground: string,
  at: number,
  draw?: (pen: Pen) => void,
])[] = [
  [
    '清晨六点，第一单早餐',
    ['#8fb4cf', '#f3d9b4'],
    '#5d6670',
    0.3,
    (pen) => glow(pen, { x: 1180, y: 560, r: 320, color: '255,230,170', alpha: 0.9 }),
  ],
  ['午间楼下，等一部电梯', ['#bcd7e6', '#e9f1f2'], '#8a8f93', 0.5, towers],
  ['午后的雨，说来就来', ['#4d5a66', '#7d8b95'], '#39424a', 0.62, rain],
  [
    '傍晚，给女儿打个电话',
    ['#f0a25a', '#f7d9a6'],
    '#5a4740',
    0.42,
    (pen) => disc(pen, 360, 560, 120, '#d9532c'),
  ],
  ['夜里十点，最后一单', ['#0d1424', '#2a3350'], '#161b26', 0.55, lights],
  [
    '收工，换一块电池',
    ['#1b2233', '#45506a'],
    '#20252f',
    0.36,
    (pen) => glow(pen, { x: 1100, y: 520, r: 420, color: '150,240,190', alpha: 0.6 }),
  ],
]

export const RIDER_CAPTIONS = DAY.map(([caption]) => caption)

/** 组照《骑手的一天》: six frames from morning to night. */
export const riderFrame = (index: number) => () =>
  painted({ width: 1500, height: 1000 }, (pen) => {
    const [, sky, ground, at, draw] = DAY[index] as (typeof DAY)[number]
    wash(pen, sky, [0, 0, 1500, 760])
    draw?.(pen)
    pen.fillStyle = ground
    pen.fillRect(0, 740, 1500, 260)
    shape(
      pen,
      [
        [0, 850],
        [1500, 830],
        [1500, 842],
        [0, 862],
      ],
      'rgba(255,255,255,0.5)',
    )
    rider(pen, 1500 * at, 800, 1.5 + (index % 3) * 0.25)
  })

function rider(pen: Pen, x: number, y: number, size: number): void {
  const s = (value: number) => value * size
  for (const wheel of [-95, 95]) {
    disc(pen, x + s(wheel), y, s(46), '#14171c')
    disc(pen, x + s(wheel), y, s(22), '#9aa3ab')
  }
  shape(
    pen,
    [
      [x - s(120), y - s(30)],
      [x - s(40), y - s(60)],
      [x + s(30), y - s(28)],
      [x + s(96), y - s(116)],
      [x + s(112), y - s(110)],
      [x + s(70), y],
      [x - s(70), y],
    ],
    '#2b3644',
  )
  shape(
    pen,
    [
      [x - s(150), y - s(170)],
      [x - s(50), y - s(170)],
      [x - s(50), y - s(76)],
      [x - s(150), y - s(76)],
    ],
    '#e0b021',
  )
  shape(
    pen,
    [
      [x - s(40), y - s(60)],
      [x - s(24), y - s(176)],
      [x + s(26), y - s(186)],
      [x + s(40), y - s(70)],
    ],
    '#d98d1c',
  )
  shape(
    pen,
    [
      [x + s(14), y - s(160)],
      [x + s(92), y - s(118)],
      [x + s(86), y - s(104)],
      [x + s(6), y - s(130)],
    ],
    '#d98d1c',
  )
  disc(pen, x + s(8), y - s(212), s(34), '#2a2f36')
  shape(
    pen,
    [
      [x + s(14), y - s(222)],
      [x + s(44), y - s(218)],
      [x + s(40), y - s(196)],
      [x + s(12), y - s(198)],
    ],
    '#8fb8d8',
  )
}

function towers(pen: Pen): void {
  for (let tower = 0; tower < 6; tower++) {
    pen.fillStyle = tower % 2 ? '#a9bac4' : '#93a7b3'
    pen.fillRect(tower * 260 - 30, 120 + ((tower * 73) % 180), 220, 640)
    pen.fillStyle = 'rgba(255,255,255,0.45)'
    for (let floor = 0; floor < 9; floor++)
      pen.fillRect(tower * 260, 160 + ((tower * 73) % 180) + floor * 60, 160, 26)
  }
}

function rain(pen: Pen): void {
  towers(pen)
  pen.fillStyle = 'rgba(70,82,92,0.6)'
  pen.fillRect(0, 0, 1500, 760)
  const random = randomOf(12)
  pen.strokeStyle = 'rgba(220,232,240,0.5)'
  pen.lineWidth = 2.5
  for (let drop = 0; drop < 420; drop++) {
    const [x, y] = [random() * 1600, random() * 1000]
    pen.beginPath()
    pen.moveTo(x, y)
    pen.lineTo(x - 26, y + 74)
    pen.stroke()
  }
}

function lights(pen: Pen): void {
  const random = randomOf(77)
  for (let light = 0; light < 90; light++)
    glow(pen, {
      x: random() * 1500,
      y: between(random, 200, 740),
      r: between(random, 20, 90),
      color: ['255,200,120', '120,180,255', '255,120,110'][light % 3] as string,
      alpha: between(random, 0.2, 0.6),
    })
}
