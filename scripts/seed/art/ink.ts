import { column, seal, stroke, type Touch } from './brush'
import { between, painted, randomOf, ricePaper } from './canvas'

/** The strokes of 匠 and 心 in the order they are written, in a square of 1000. */
const JIANG: readonly Touch[][] = [
  [
    [150, 170, 30],
    [260, 190, 44],
    [520, 160, 34],
    [790, 150, 52],
    [850, 180, 20],
  ],
  [
    [640, 280, 46],
    [560, 330, 40],
    [440, 380, 22],
    [380, 400, 6],
  ],
  [
    [470, 370, 34],
    [440, 500, 40],
    [370, 640, 28],
    [290, 740, 6],
  ],
  [
    [440, 500, 26],
    [560, 480, 34],
    [720, 465, 44],
    [770, 480, 18],
  ],
  [
    [610, 490, 34],
    [615, 620, 42],
    [600, 770, 40],
    [590, 850, 8],
  ],
  [
    [190, 190, 44],
    [200, 420, 40],
    [185, 700, 42],
    [200, 900, 52],
    [330, 935, 40],
    [600, 905, 36],
    [880, 890, 58],
    [940, 920, 18],
  ],
]
const XIN: readonly Touch[][] = [
  [
    [170, 520, 14],
    [190, 610, 46],
    [160, 720, 40],
    [120, 760, 8],
  ],
  [
    [330, 400, 20],
    [350, 600, 44],
    [430, 760, 50],
    [620, 800, 54],
    [760, 740, 46],
    [770, 600, 16],
    [740, 560, 5],
  ],
  [
    [440, 300, 14],
    [520, 380, 50],
    [560, 450, 34],
    [570, 470, 8],
  ],
  [
    [700, 300, 16],
    [790, 390, 54],
    [850, 500, 44],
    [855, 540, 8],
  ],
]

/** 行书《匠心》, 138×69: two characters, a signature, two seals. */
export const craftHeart = () =>
  painted({ width: 1200, height: 2400 }, (pen) => {
    ricePaper(pen, 1200, 2400)
    const write = (
      strokes: readonly Touch[][],
      x: number,
      y: number,
      scale: number,
      seed: number,
    ) =>
      strokes.forEach((touches, index) =>
        stroke(
          pen,
          touches.map(
            ([tx, ty, press]) => [x + tx * scale, y + ty * scale, press * scale] as const,
          ),
          { dry: 0.35 + 0.12 * (index % 3), seed: seed + index * 7 },
        ),
      )
    write(JIANG, 130, 260, 0.98, 11)
    write(XIN, 150, 1180, 0.96, 91)
    column(pen, { text: '何墨言书于云帆', x: 132, y: 1380, size: 66 })
    seal(pen, { text: '墨言', x: 84, y: 1900, size: 96 })
    seal(pen, { text: '劳动最美', x: 1010, y: 150, size: 104, cut: false })
  })

/** domain §7 wants a transcription: Li Bai's smelters' song, the oldest praise of metal workers in Chinese verse. */
export const SONG_OF_LABOUR =
  '炉火照天地，红星乱紫烟。\n赧郎明月夜，歌曲动寒川。\n唐·李白《秋浦歌》其十四。纪怀素书。'

/** 草书《劳动颂》, 180×97: four columns from the right in one breath each. A drawn likeness of wild cursive, no letters to read. */
export const labourOde = () =>
  painted({ width: 1294, height: 2400 }, (pen) => {
    ricePaper(pen, 1294, 2400, '#efe6d2')
    const random = randomOf(58)
    for (let line = 0; line < 4; line++) {
      const middle = 1110 - line * 285
      let y = 210
      for (let sign = 0; sign < 5; sign++) {
        const size = between(random, 250, 430)
        cursive(random, { x: middle + between(random, -20, 20), y, size }).forEach(
          (touches, index) =>
            stroke(pen, touches, {
              dry: between(random, 0.25, 0.85),
              seed: line * 91 + sign * 13 + index,
            }),
        )
        y += size * 0.94
      }
    }
    column(pen, { text: '纪怀素书', x: 84, y: 1820, size: 54 })
    seal(pen, { text: '怀素', x: 46, y: 2090, size: 76 })
  })

type Place = { x: number; y: number; size: number }

/** A sign in two or three runs: a bar, a fall, and a loop that leads on to the next. */
function cursive(random: () => number, { x, y, size }: Place): Touch[][] {
  const press = (low: number, high: number) => between(random, low, high) * size
  const at = (right: number, down: number): [number, number] => [
    x + (right + between(random, -0.06, 0.06)) * size * 0.72,
    y + (down + between(random, -0.05, 0.05)) * size,
  ]
  const run = (...points: [number, number, number][]): Touch[] =>
    points.map(
      ([right, down, weight]) => [...at(right, down), press(weight * 0.6, weight)] as const,
    )
  const bars = [
    run([-0.38, 0.2, 0.03], [-0.1, 0.14, 0.05], [0.4, 0.1, 0.03], [0.2, 0.26, 0.012]),
    run([-0.1, 0.02, 0.03], [0.08, 0.1, 0.06], [-0.12, 0.3, 0.03], [-0.36, 0.42, 0.008]),
    run([0.0, 0.02, 0.02], [-0.04, 0.3, 0.05], [-0.02, 0.62, 0.045], [-0.2, 0.56, 0.01]),
  ]
  const loops = [
    run(
      [0.2, 0.26, 0.012],
      [-0.3, 0.52, 0.04],
      [-0.2, 0.74, 0.03],
      [0.3, 0.5, 0.045],
      [0.38, 0.66, 0.05],
      [0.02, 0.92, 0.014],
    ),
    run(
      [-0.3, 0.4, 0.02],
      [0.32, 0.36, 0.05],
      [0.16, 0.6, 0.03],
      [-0.3, 0.8, 0.02],
      [0.1, 0.72, 0.04],
      [0.34, 0.9, 0.02],
      [0.06, 1, 0.01],
    ),
    run(
      [-0.36, 0.46, 0.03],
      [-0.1, 0.4, 0.05],
      [0.34, 0.42, 0.03],
      [0.1, 0.66, 0.04],
      [-0.26, 0.84, 0.03],
      [-0.05, 0.98, 0.01],
    ),
  ]
  const pick = <T>(all: readonly T[]) => all[Math.floor(random() * all.length)] as T
  return random() < 0.6 ? [pick(bars), pick(loops)] : [pick(bars), pick(bars), pick(loops)]
}
