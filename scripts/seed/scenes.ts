/**
 * The demo's pictures, drawn as SVG and rastered by sharp: no download, no font, no person's likeness.
 * Flat shapes in the palette of a print workshop; each scene is a function of its size.
 */
export type Scene = {
  name: string
  alt: string
  caption: string
  credit: string
  width: number
  height: number
  svg: string
}

const frame = (width: number, height: number, body: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 1600 900" preserveAspectRatio="xMidYMid slice">${body}</svg>`

const sky = (id: string, top: string, bottom: string) =>
  `<defs><linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${top}"/><stop offset="1" stop-color="${bottom}"/></linearGradient></defs><rect width="1600" height="900" fill="url(#${id})"/>`

const range = (count: number) => Array.from({ length: count }, (_, index) => index)

/** A worker in a helmet, seen from behind or the side: a shape, nobody. */
const person = (x: number, y: number, scale: number, coat: string, helmet = '#d9a21b') =>
  `<g transform="translate(${x} ${y}) scale(${scale})"><path d="M-34 150 L-26 40 Q0 22 26 40 L34 150 Z" fill="${coat}"/><circle cx="0" cy="14" r="20" fill="#c98f63"/><path d="M-24 12 Q0 -26 24 12 Z" fill="${helmet}"/><rect x="-28" y="10" width="56" height="5" rx="2" fill="${helmet}"/></g>`

const skyline = (base: number, color: string, seed: number) =>
  range(16)
    .map((index) => {
      const height = 90 + ((index * 73 + seed * 31) % 190)
      return `<rect x="${index * 104 - 10}" y="${base - height}" width="${70 + ((index * 17) % 30)}" height="${height}" fill="${color}"/>`
    })
    .join('')

const sun = (x: number, y: number, r: number, color: string) =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${color}"/>`

const meeting = () =>
  sky('m', '#7d1017', '#a8231f') +
  `<rect x="180" y="110" width="1240" height="420" rx="10" fill="#f6ead7"/><rect x="220" y="150" width="1160" height="340" fill="#fffdf8"/>` +
  range(7)
    .map(
      (i) =>
        `<rect x="${300 + i * 150}" y="${420 - (i + 1) * 34}" width="84" height="${(i + 1) * 34}" fill="${i === 6 ? '#b3131b' : '#d8b36a'}"/>`,
    )
    .join('') +
  `<path d="M300 380 C520 340 700 300 1240 190" stroke="#b3131b" stroke-width="8" fill="none"/>` +
  range(11)
    .map((i) =>
      person(
        110 + i * 138,
        640 + (i % 2) * 26,
        1.25,
        i % 3 ? '#31404f' : '#5b2b27',
        i % 2 ? '#c7ccd1' : '#8f969c',
      ),
    )
    .join('') +
  `<rect y="830" width="1600" height="70" fill="#5c0c11"/>`

const networkCall = () =>
  sky('n', '#fbe9d0', '#f3c892') +
  `<rect x="610" y="140" width="380" height="650" rx="44" fill="#22303c"/><rect x="636" y="190" width="328" height="540" rx="10" fill="#fffaf0"/>` +
  range(4)
    .map(
      (i) =>
        `<rect x="666" y="${230 + i * 112}" width="268" height="84" rx="10" fill="${['#b3131b', '#d8b36a', '#3d7a68', '#c9573a'][i]}" opacity="0.92"/>`,
    )
    .join('') +
  range(14)
    .map(
      (i) =>
        `<circle cx="${120 + (i % 5) * 100 + (i > 6 ? 920 : 0)}" cy="${200 + ((i * 137) % 520)}" r="${16 + (i % 4) * 9}" fill="${i % 2 ? '#b3131b' : '#3d7a68'}" opacity="0.75"/>`,
    )
    .join('') +
  `<path d="M100 760 Q420 640 640 700 M960 300 Q1240 200 1500 330" stroke="#8a5a2a" stroke-width="5" fill="none" stroke-dasharray="3 14" stroke-linecap="round"/>`

const welding = () =>
  sky('w', '#141a22', '#2b3642') +
  `<path d="M0 640 H1600 V900 H0 Z" fill="#0e1319"/><rect x="80" y="560" width="900" height="36" fill="#586573"/><rect x="120" y="596" width="40" height="220" fill="#3d4854"/><rect x="880" y="596" width="40" height="220" fill="#3d4854"/>` +
  person(720, 330, 2.3, '#3b5167') +
  `<g transform="translate(560 560)">${range(46)
    .map((i) => {
      const a = (i * 137.5 * Math.PI) / 180
      const r = 40 + ((i * 53) % 260)
      return `<line x1="0" y1="0" x2="${(Math.cos(a) * r).toFixed(1)}" y2="${(-Math.abs(Math.sin(a)) * r).toFixed(1)}" stroke="${i % 3 ? '#ffd98a' : '#fff4d6'}" stroke-width="${1 + (i % 4)}" stroke-linecap="round"/>`
    })
    .join('')}<circle r="34" fill="#fffbe9"/><circle r="90" fill="#ffd98a" opacity="0.35"/></g>`

const gallery = () =>
  `<rect width="1600" height="900" fill="#efe9df"/><rect y="720" width="1600" height="180" fill="#b99b74"/>` +
  [
    [150, 230, 260, 360, '#f7f3ea'],
    [480, 190, 380, 260, '#f7f3ea'],
    [930, 230, 220, 320, '#fdf8ee'],
    [1220, 200, 260, 380, '#f7f3ea'],
  ]
    .map(
      ([x, y, w, h, fill]) =>
        `<rect x="${Number(x) - 14}" y="${Number(y) - 14}" width="${Number(w) + 28}" height="${Number(h) + 28}" fill="#6d4b2c"/><rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${fill}"/>`,
    )
    .join('') +
  `<g stroke="#1f1b16" stroke-width="15" stroke-linecap="round" fill="none"><path d="M210 290 q60 30 130 -8 M280 270 q-20 130 8 250 M214 420 q70 -40 140 10"/></g>` +
  `<path d="M500 420 L600 260 L680 350 L750 280 L850 430 Z" fill="#7b9d92"/><circle cx="780" cy="240" r="22" fill="#b3131b"/>` +
  `<path d="M1040 520 V330 M1040 420 q-50 -20 -60 -80 M1040 390 q50 -20 62 -90" stroke="#5a3b25" stroke-width="8" fill="none"/>${range(
    9,
  )
    .map(
      (i) =>
        `<circle cx="${980 + ((i * 47) % 130)}" cy="${280 + ((i * 31) % 110)}" r="13" fill="#b3131b"/>`,
    )
    .join('')}` +
  `<rect x="1250" y="240" width="200" height="130" fill="#31404f"/><circle cx="1350" cy="450" r="66" fill="#d8b36a"/>` +
  person(620, 560, 1.5, '#3d5a4f', '#2b2b2b') +
  person(1120, 575, 1.4, '#7b2b2b', '#3a2a20')

const heat = () =>
  sky('h', '#ffd27d', '#f29b4b') +
  sun(1260, 210, 130, '#fff1c9') +
  range(12)
    .map((i) => {
      const a = (i * 30 * Math.PI) / 180
      return `<line x1="${(1260 + Math.cos(a) * 165).toFixed(0)}" y1="${(210 + Math.sin(a) * 165).toFixed(0)}" x2="${(1260 + Math.cos(a) * 220).toFixed(0)}" y2="${(210 + Math.sin(a) * 220).toFixed(0)}" stroke="#fff1c9" stroke-width="12" stroke-linecap="round"/>`
    })
    .join('') +
  skyline(720, '#c9773a', 3) +
  `<rect y="720" width="1600" height="180" fill="#8a4a24"/><g stroke="#5f6b76" stroke-width="16"><path d="M260 720 V150 H860" fill="none"/><path d="M260 240 L420 150" fill="none"/></g><rect x="760" y="150" width="16" height="190" fill="#5f6b76"/><rect x="716" y="340" width="104" height="62" fill="#b3131b"/>` +
  person(520, 590, 1.7, '#2f6f8f') +
  person(650, 600, 1.6, '#8f3d2f') +
  `<rect x="930" y="640" width="90" height="90" rx="8" fill="#e8f1f4"/><rect x="952" y="612" width="46" height="32" rx="6" fill="#3d7a9a"/>`

const typhoon = () =>
  sky('t', '#33414f', '#5f7482') +
  range(60)
    .map(
      (i) =>
        `<line x1="${(i * 97) % 1700}" y1="${(i * 61) % 700}" x2="${((i * 97) % 1700) - 70}" y2="${((i * 61) % 700) + 150}" stroke="#c6d4dc" stroke-width="3" opacity="0.55"/>`,
    )
    .join('') +
  `<path d="M1080 300 a150 150 0 1 1 -150 -150 a110 110 0 1 0 110 110 a70 70 0 1 1 -70 -70" stroke="#e9f0f3" stroke-width="30" fill="none" stroke-linecap="round" opacity="0.9"/>` +
  skyline(740, '#24303a', 7) +
  `<rect y="740" width="1600" height="160" fill="#1a232b"/><path d="M0 800 q80 -30 160 0 t160 0 t160 0 t160 0 t160 0 t160 0 t160 0 t160 0 t160 0 t160 0" stroke="#7f99a8" stroke-width="10" fill="none"/><path d="M330 770 q-20 -190 60 -260 q-90 60 -150 20 q90 0 130 -50 q-100 10 -140 -40 q110 30 170 -10 q90 60 150 30 q-60 50 -140 30 q20 130 -20 280 Z" fill="#2f4a3c"/>`

const carWash = () =>
  sky('c', '#d9eef2', '#a9d3dc') +
  `<path d="M300 620 q10 -120 150 -130 l90 -110 q20 -24 60 -24 h330 q40 0 70 34 l90 100 q150 10 160 130 v70 H300 Z" fill="#b3131b"/><path d="M560 480 l80 -90 h120 v90 Z M790 390 h140 l86 90 H790 Z" fill="#e8f4f6"/><circle cx="480" cy="690" r="78" fill="#22303c"/><circle cx="480" cy="690" r="36" fill="#c9d2d8"/><circle cx="1090" cy="690" r="78" fill="#22303c"/><circle cx="1090" cy="690" r="36" fill="#c9d2d8"/>` +
  range(26)
    .map(
      (i) =>
        `<circle cx="${200 + ((i * 149) % 1200)}" cy="${180 + ((i * 89) % 520)}" r="${10 + (i % 5) * 8}" fill="#ffffff" opacity="0.7"/>`,
    )
    .join('') +
  `<rect y="766" width="1600" height="134" fill="#7fa7b0"/>`

const harbour = () =>
  sky('p', '#fdf3df', '#f0c99a') +
  sun(1180, 260, 84, '#c8402f') +
  skyline(600, '#d9a878', 5) +
  `<rect y="600" width="1600" height="300" fill="#4f7d86"/><path d="M420 640 h420 l-70 110 h-280 Z" fill="#5b2b1f"/><path d="M610 640 V210" stroke="#5b2b1f" stroke-width="12"/><path d="M630 220 Q860 380 640 600 Z" fill="#fffaf0"/><path d="M590 260 Q430 420 590 600 Z" fill="#b3131b"/>` +
  range(9)
    .map(
      (i) =>
        `<path d="M${i * 190 - 60} ${700 + (i % 3) * 60} q40 -18 80 0 t80 0" stroke="#8fb3b8" stroke-width="7" fill="none"/>`,
    )
    .join('')

const bus = () =>
  sky('b', '#1d2a44', '#e3a86b') +
  skyline(640, '#141d30', 9) +
  `<rect y="640" width="1600" height="260" fill="#2b2f38"/><rect x="330" y="360" width="900" height="330" rx="36" fill="#b3131b"/><rect x="330" y="560" width="900" height="30" fill="#f6ead7"/>${range(
    6,
  )
    .map(
      (i) => `<rect x="${372 + i * 128}" y="400" width="104" height="120" rx="10" fill="#ffe9b0"/>`,
    )
    .join(
      '',
    )}<rect x="1140" y="400" width="66" height="240" rx="8" fill="#ffe9b0"/><circle cx="520" cy="700" r="62" fill="#0f1218"/><circle cx="520" cy="700" r="26" fill="#a9b1ba"/><circle cx="1050" cy="700" r="62" fill="#0f1218"/><circle cx="1050" cy="700" r="26" fill="#a9b1ba"/><path d="M0 820 H1600" stroke="#f6ead7" stroke-width="8" stroke-dasharray="80 60"/>`

type Row = [
  name: string,
  draw: () => string,
  alt: string,
  caption: string,
  credit: string,
  size?: [number, number],
]

const rows: Row[] = [
  ['meeting', meeting, '会议室里，参会者面向大屏上的增长曲线', '推进会现场（示意图）', '演示绘图'],
  ['network', networkCall, '一部手机，屏幕上是四个征集栏目', '征集活动示意图', '演示绘图'],
  [
    'welding',
    welding,
    '焊工在夜班作业，火花四溅',
    '焊接班组夜班作业（示意图）',
    '演示绘图',
    [2400, 1350],
  ],
  [
    'gallery',
    gallery,
    '展厅墙上挂着书法、国画、版画和摄影，两名观众在看',
    '职工书画摄影作品展展厅（示意图）',
    '演示绘图',
  ],
  ['heat', heat, '烈日下的工地，两名工人旁边放着饮水桶', '高温天气户外作业（示意图）', '演示绘图'],
  ['typhoon', typhoon, '台风登陆前的城市，风雨交加，树被吹弯', '台风天气（示意图）', '演示绘图'],
  ['carwash', carWash, '一辆红色小汽车正在清洗', '洗车券活动配图', '来源不明'],
  [
    'harbour',
    harbour,
    '港口里一艘挂红白帆的船，太阳刚升起',
    '云帆港（示意图）',
    '演示绘图',
    [1800, 1200],
  ],
  ['bus', bus, '清晨的一辆红色公交车亮着灯', '早班车（示意图）', '演示绘图'],
]

export const SCENES: Scene[] = rows.map(
  ([name, draw, alt, caption, credit, [width, height] = [1600, 900]]) => ({
    name,
    alt,
    caption,
    credit,
    width,
    height,
    svg: frame(width, height, draw()),
  }),
)
