import { disc, glow, painted, shape, times, turned, wash, type Pen } from './canvas'

/** 铜艺《齿轮花》, 30×30×12: bronze on a grey ground, petals of gear teeth. */
export const gearFlower = () =>
  painted({ width: 1800, height: 1800 }, (pen) => {
    wash(pen, ['#d9d6d0', '#b9b4ab', '#8d877d'], [0, 0, 1800, 1800])
    glow(pen, { x: 900, y: 1330, r: 620, color: '40,34,26', alpha: 0.55 })
    shape(
      pen,
      [
        [700, 1560],
        [1100, 1560],
        [1060, 1430],
        [740, 1430],
      ],
      '#3d3226',
    )
    metal(pen, 880, 1180, 40, 520)
    pen.translate(900, 780)
    for (const [count, radius, width] of [
      [14, 560, 150],
      [12, 430, 140],
      [9, 300, 120],
    ] as const)
      times(count, (petal) =>
        turned(pen, (petal / count) * 2 * Math.PI + radius, () => {
          const gradient = pen.createLinearGradient(-width / 2, -radius, width / 2, 0)
          gradient.addColorStop(0, '#f3d9a0')
          gradient.addColorStop(0.4, '#b9813a')
          gradient.addColorStop(1, '#5b3613')
          pen.fillStyle = gradient
          pen.strokeStyle = 'rgba(50,28,8,0.7)'
          pen.lineWidth = 4
          pen.beginPath()
          pen.moveTo(-width * 0.2, 0)
          pen.quadraticCurveTo(-width * 0.7, -radius * 0.6, -width * 0.36, -radius * 0.94)
          pen.lineTo(-width * 0.16, -radius * 0.94)
          pen.lineTo(-width * 0.16, -radius)
          pen.lineTo(width * 0.16, -radius)
          pen.lineTo(width * 0.16, -radius * 0.94)
          pen.lineTo(width * 0.36, -radius * 0.94)
          pen.quadraticCurveTo(width * 0.7, -radius * 0.6, width * 0.2, 0)
          pen.fill()
          pen.stroke()
        }),
      )
    times(16, (tooth) =>
      turned(pen, (tooth * Math.PI) / 8, () =>
        shape(
          pen,
          [
            [-20, -170],
            [20, -170],
            [26, -120],
            [-26, -120],
          ],
          '#7c4f1f',
        ),
      ),
    )
    disc(pen, 0, 0, 138, '#8a5a25')
    glow(pen, { x: -40, y: -44, r: 130, color: '255,236,190', alpha: 0.85 })
    disc(pen, 0, 0, 48, '#3a220c')
  })

function metal(pen: Pen, x: number, y: number, width: number, height: number): void {
  const gradient = pen.createLinearGradient(x, 0, x + width, 0)
  ;['#4a2d10', '#d9ab62', '#6d431a'].forEach((color, index) =>
    gradient.addColorStop(index / 2, color),
  )
  pen.fillStyle = gradient
  pen.fillRect(x, y - height * 0.3, width, height * 0.75)
}
