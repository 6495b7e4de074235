import { column, seal, stroke } from './brush'
import { disc, painted, ricePaper } from './canvas'

/** The poster: ink, light and a frame, in the exhibition's three words. */
export const poster = () =>
  painted({ width: 1500, height: 2000 }, (pen) => {
    ricePaper(pen, 1500, 2000, '#f6f0e3')
    disc(pen, 990, 640, 330, '#b3131b')
    stroke(
      pen,
      [
        [180, 980, 40],
        [520, 880, 110],
        [900, 1010, 90],
        [1340, 860, 20],
      ],
      { dry: 0.85, seed: 3 },
    )
    stroke(
      pen,
      [
        [300, 420, 24],
        [360, 800, 92],
        [330, 1240, 70],
        [420, 1420, 12],
      ],
      { dry: 0.6, seed: 8 },
    )
    stroke(
      pen,
      [
        [820, 1180, 30],
        [1010, 1240, 60],
        [1230, 1180, 12],
      ],
      { dry: 0.9, seed: 12 },
    )
    column(pen, { text: '劳动', x: 180, y: 1500, size: 130 })
    column(pen, { text: '光影', x: 380, y: 1500, size: 130 })
    column(pen, { text: '墨韵', x: 580, y: 1500, size: 130 })
    seal(pen, { text: '职工书画', x: 1180, y: 1560, size: 150 })
    seal(pen, { text: '三', x: 1200, y: 1740, size: 110, cut: false })
  })
