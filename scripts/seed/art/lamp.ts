import { disc, glow, painted, shape, wash } from './canvas'

/** 《手术灯下》: hands under the light; nobody's face. */
export const underTheLamp = () =>
  painted({ width: 2400, height: 1600 }, (pen) => {
    wash(pen, ['#0c2a2a', '#124040', '#0a2222'], [0, 0, 2400, 1600])
    glow(pen, { x: 1200, y: 640, r: 1050, color: '225,250,245', alpha: 0.85 })
    for (let lamp = 0; lamp < 7; lamp++) {
      const [x, y] =
        lamp === 6
          ? [1200, 170]
          : [1200 + Math.cos(lamp * 1.047) * 210, 170 + Math.sin(lamp * 1.047) * 84]
      disc(pen, x, y, 92, '#dfe9ea')
      disc(pen, x, y, 62, '#ffffff')
    }
    shape(
      pen,
      [
        [300, 1600],
        [480, 1060],
        [1200, 960],
        [1920, 1060],
        [2100, 1600],
      ],
      '#1f6f6c',
    )
    shape(
      pen,
      [
        [920, 1240],
        [1200, 1160],
        [1480, 1240],
        [1400, 1420],
        [1000, 1420],
      ],
      '#f2efe6',
    )
    for (const side of [-1, 1]) {
      const x = (value: number) => 1200 + side * value
      shape(
        pen,
        [
          [x(980), 820],
          [x(700), 700],
          [x(240), 1130],
          [x(170), 1250],
          [x(330), 1270],
          [x(760), 1020],
          [x(1000), 1080],
        ],
        '#2c8a84',
      )
      shape(
        pen,
        [
          [x(330), 1080],
          [x(230), 1130],
          [x(60), 1270],
          [x(76), 1310],
          [x(250), 1260],
          [x(360), 1200],
        ],
        '#e9e2d2',
      )
      disc(pen, x(880), 640, 190, '#1d5f5c')
      shape(
        pen,
        [
          [x(1040), 650],
          [x(730), 650],
          [x(760), 760],
          [x(1010), 770],
        ],
        '#bfe3df',
      )
    }
    shape(
      pen,
      [
        [1150, 1200],
        [1168, 1190],
        [1260, 1330],
        [1248, 1338],
      ],
      '#aab7bd',
    )
  })
