import { fontOf } from '@media/video/fonts'
import { between, disc, painted, randomOf, ricePaper, shape, times, turned } from './canvas'

/** 篆刻《工》, the impression: red on white, the rim knocked as carvers knock it. */
export const sealImpression = () =>
  painted({ width: 1200, height: 1200 }, (pen) => {
    ricePaper(pen, 1200, 1200, '#fbf6ea')
    pen.strokeStyle = '#b3261e'
    pen.fillStyle = '#b3261e'
    pen.lineWidth = 44
    pen.strokeRect(240, 240, 720, 720)
    // 工 in seal script: two bars and a post that swells.
    shape(
      pen,
      [
        [360, 382],
        [842, 374],
        [846, 442],
        [358, 450],
      ],
      '#b3261e',
    )
    shape(
      pen,
      [
        [566, 440],
        [640, 438],
        [652, 600],
        [638, 772],
        [562, 774],
        [552, 604],
      ],
      '#b3261e',
    )
    shape(
      pen,
      [
        [346, 764],
        [856, 756],
        [860, 834],
        [342, 840],
      ],
      '#b3261e',
    )
    const random = randomOf(21)
    for (let chip = 0; chip < 260; chip++) {
      const side = chip % 4
      const along = between(random, 220, 980)
      const rim = side < 2 ? between(random, 214, 262) : between(random, 938, 990)
      disc(pen, side % 2 ? along : rim, side % 2 ? rim : along, between(random, 2, 10), '#fbf6ea')
    }
    for (let speck = 0; speck < 900; speck++)
      disc(
        pen,
        between(random, 230, 970),
        between(random, 230, 970),
        between(random, 0.6, 2.6),
        'rgba(251,246,234,0.8)',
      )
  })

/** Its side inscription (边款), a rubbing: white on black. */
export const sealSide = () =>
  painted({ width: 900, height: 1500 }, (pen) => {
    ricePaper(pen, 900, 1500, '#efe8da')
    const random = randomOf(33)
    shape(
      pen,
      [
        [90, 84],
        [812, 96],
        [806, 1412],
        [96, 1404],
      ],
      '#1b1917',
    )
    for (let worn = 0; worn < 1400; worn++)
      disc(
        pen,
        between(random, 96, 806),
        between(random, 96, 1404),
        between(random, 0.6, 3),
        'rgba(239,232,218,0.4)',
      )
    pen.fillStyle = '#efe8da'
    pen.textAlign = 'center'
    pen.textBaseline = 'middle'
    pen.font = fontOf('medium', 120)
    ;['丙午五月', '石见刻于', '星桥工坊'].forEach((line, column) =>
      [...line].forEach((sign, row) => pen.fillText(sign, 680 - column * 220, 270 + row * 300)),
    )
  })

/** 剪纸《五月》, 50×50: one fold four times; gear, wheat and birds. */
export const paperCut = () =>
  painted({ width: 1500, height: 1500 }, (pen) => {
    pen.fillStyle = '#fbf7ee'
    pen.fillRect(0, 0, 1500, 1500)
    pen.translate(750, 750)
    const red = '#c01f1b'
    const paper = '#fbf7ee'
    disc(pen, 0, 0, 690, red)
    times(24, (tooth) => turned(pen, (tooth * Math.PI) / 12, () => disc(pen, 0, -690, 42, red)))
    disc(pen, 0, 0, 628, paper)
    disc(pen, 0, 0, 606, red)
    times(48, (cut) =>
      turned(pen, (cut * Math.PI) / 24, () =>
        shape(
          pen,
          [
            [-9, -592],
            [9, -592],
            [0, -548],
          ],
          paper,
        ),
      ),
    )
    times(8, (arm) =>
      turned(pen, (arm * Math.PI) / 4, () => {
        times(6, (grain) => {
          for (const side of [-1, 1])
            shape(
              pen,
              [
                [0, -250 - grain * 44],
                [side * 46, -292 - grain * 44],
                [side * 10, -322 - grain * 44],
              ],
              paper,
            )
        })
      }),
    )
    times(8, (arm) =>
      turned(pen, (arm * Math.PI) / 4 + Math.PI / 8, () => {
        shape(
          pen,
          [
            [-74, -430],
            [-22, -470],
            [0, -440],
            [22, -470],
            [74, -430],
            [16, -408],
            [0, -372],
            [-16, -408],
          ],
          paper,
        )
        disc(pen, 0, -506, 22, paper)
        shape(
          pen,
          [
            [-26, -330],
            [26, -330],
            [12, -250],
            [-12, -250],
          ],
          paper,
        )
      }),
    )
    disc(pen, 0, 0, 214, paper)
    disc(pen, 0, 0, 188, red)
    times(12, (tooth) => turned(pen, (tooth * Math.PI) / 6, () => pen.fillRect(-22, -214, 44, 40)))
    disc(pen, 0, 0, 120, paper)
    pen.fillStyle = red
    pen.textAlign = 'center'
    pen.textBaseline = 'middle'
    pen.font = fontOf('bold', 96)
    pen.fillText('五月', 0, 4)
  })
