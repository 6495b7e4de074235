import { column } from './brush'
import { between, disc, painted, randomOf, shape, type Pen } from './canvas'

/** 版画《焊花》, 60×45: two blocks, black and orange; the knife follows the light. */
export const weldingPrint = () =>
  painted({ width: 1350, height: 1800 }, (pen) => {
    pen.fillStyle = '#efe8d8'
    pen.fillRect(0, 0, 1350, 1800)
    pen.fillStyle = '#191714'
    pen.fillRect(90, 90, 1170, 1530)
    const random = randomOf(41)
    const [x, y] = [860, 1010]
    pen.save()
    pen.beginPath()
    pen.rect(90, 90, 1170, 1530)
    pen.clip()
    for (let ray = 0; ray < 330; ray++) {
      const turn = random() * 6.283
      const from = between(random, 60, 240)
      const long = from + between(random, 40, 520) * (Math.cos(turn * 2 + 1) * 0.3 + 0.8)
      const spread = between(random, 0.003, 0.011)
      shape(
        pen,
        [
          [x + Math.cos(turn - spread) * from, y + Math.sin(turn - spread) * from],
          [x + Math.cos(turn) * long, y + Math.sin(turn) * long],
          [x + Math.cos(turn + spread) * from, y + Math.sin(turn + spread) * from],
        ],
        random() < 0.34 ? '#d8742a' : '#efe8d8',
      )
    }
    disc(pen, x, y, 74, '#efe8d8')
    disc(pen, x, y, 40, '#d8742a')
    figure(pen)
    for (let cut = 0; cut < 120; cut++) {
      const at = between(random, 120, 1200)
      shape(
        pen,
        [
          [at, 1500 + between(random, 0, 90)],
          [at + between(random, 30, 120), 1520 + between(random, 0, 80)],
          [at + 30, 1530 + between(random, 0, 80)],
        ],
        'rgba(239,232,216,0.85)',
      )
    }
    pen.restore()
    column(pen, { text: '林拓', x: 1200, y: 1680, size: 40 })
    pen.fillStyle = '#5b5347'
    pen.font = '34px serif'
    pen.fillText('3/20', 100, 1690)
  })

function figure(pen: Pen): void {
  const black = '#191714'
  const cut = '#efe8d8'
  shape(
    pen,
    [
      [130, 1620],
      [190, 1110],
      [300, 960],
      [470, 930],
      [600, 1010],
      [640, 1180],
      [600, 1620],
    ],
    black,
  )
  disc(pen, 410, 800, 176, black)
  shape(
    pen,
    [
      [470, 690],
      [640, 720],
      [640, 900],
      [500, 960],
    ],
    black,
  )
  shape(
    pen,
    [
      [520, 770],
      [626, 780],
      [624, 846],
      [520, 850],
    ],
    '#d8742a',
  )
  shape(
    pen,
    [
      [540, 1080],
      [790, 1010],
      [806, 1052],
      [570, 1180],
    ],
    black,
  )
  pen.strokeStyle = cut
  pen.lineWidth = 7
  for (let line = 0; line < 9; line++) {
    pen.beginPath()
    pen.moveTo(230 + line * 30, 1560)
    pen.quadraticCurveTo(250 + line * 34, 1250, 330 + line * 26, 1020)
    pen.stroke()
  }
  pen.beginPath()
  pen.arc(410, 800, 176, -2.6, -0.4)
  pen.stroke()
  pen.beginPath()
  pen.moveTo(560, 1100)
  pen.lineTo(790, 1036)
  pen.stroke()
}
