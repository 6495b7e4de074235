import type { Scene } from './scenes'

/**
 * Portraits of the demo's people, drawn as flat shapes in the palette of a print workshop: nobody's likeness, each with the
 * tools of a trade. 3:4, head and shoulders, with room above the head.
 */
type Face = {
  /** Wall behind, light to dark. */
  wall: [string, string]
  skin: string
  hair: string
  coat: string
  collar: string
  /** Lines of a long life. */
  isOld?: boolean
  head: string
  props: string
}

const WIDTH = 1200
const HEIGHT = 1600

const shade = (id: string, [top, bottom]: [string, string]) =>
  `<defs><linearGradient id="${id}" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="${top}"/><stop offset="1" stop-color="${bottom}"/></linearGradient><linearGradient id="${id}-light" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#fff" stop-opacity="0.22"/><stop offset="0.55" stop-color="#fff" stop-opacity="0"/><stop offset="1" stop-color="#000" stop-opacity="0.16"/></linearGradient></defs><rect width="1200" height="1600" fill="url(#${id})"/>`

const bust = ({ skin, coat, collar, isOld }: Face, id: string) =>
  `<path d="M110 1600 Q130 1250 400 1165 L520 1120 H680 L800 1165 Q1070 1250 1090 1600 Z" fill="${coat}"/>` +
  `<path d="M110 1600 Q130 1250 400 1165 L520 1120 H680 L800 1165 Q1070 1250 1090 1600 Z" fill="url(#${id}-light)"/>` +
  `<path d="M505 960 H695 V1135 Q600 1215 505 1135 Z" fill="${skin}"/><path d="M505 1010 Q600 1120 695 1010 V1050 Q600 1160 505 1050 Z" fill="#000" opacity="0.14"/>` +
  `<path d="M470 1125 L600 1290 L730 1125 L780 1160 L640 1360 H560 L420 1160 Z" fill="${collar}"/>` +
  `<ellipse cx="374" cy="745" rx="34" ry="62" fill="${skin}"/><ellipse cx="826" cy="745" rx="34" ry="62" fill="${skin}"/>` +
  `<path d="M378 640 Q378 430 600 430 Q822 430 822 640 V770 Q822 930 700 1015 Q600 1075 500 1015 Q378 930 378 770 Z" fill="${skin}"/>` +
  `<path d="M600 430 Q822 430 822 640 V770 Q822 930 700 1015 Q655 1043 610 1046 Q740 930 740 720 Q740 520 600 430 Z" fill="#000" opacity="0.1"/>` +
  features(isOld)

const features = (isOld = false) =>
  `<g fill="none" stroke="#3a2a20" stroke-linecap="round"><path d="M455 668 q52 -26 104 -6" stroke-width="15"/><path d="M641 662 q52 -20 104 6" stroke-width="15"/><path d="M470 745 q36 -24 78 0" stroke-width="11"/><path d="M652 745 q42 -24 78 0" stroke-width="11"/><path d="M604 760 q-26 78 -14 98 q16 14 40 4" stroke-width="8" opacity="0.55"/><path d="M530 925 q70 42 140 0" stroke-width="11"/></g>` +
  `<circle cx="510" cy="752" r="13" fill="#2a1d15"/><circle cx="692" cy="752" r="13" fill="#2a1d15"/>` +
  (isOld
    ? `<g fill="none" stroke="#3a2a20" stroke-width="5" opacity="0.4" stroke-linecap="round"><path d="M470 560 q130 -26 260 0 M486 596 q114 -20 228 0 M424 772 q-16 22 -18 46 M776 772 q16 22 18 46 M492 870 q-14 44 4 84 M708 870 q14 44 -4 84"/></g>`
    : '')

const portrait = (id: string, face: Face): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 1200 1600">${shade(id, face.wall)}${face.props}${bust(face, id)}${face.head}</svg>`

const range = (count: number) => Array.from({ length: count }, (_, index) => index)

/** Sparks from a point, the same every time. */
const sparks = (x: number, y: number, color: string) =>
  range(34)
    .map((index) => {
      const angle = (index * 137.5 * Math.PI) / 180
      const reach = 60 + ((index * 47) % 210)
      return `<line x1="${x}" y1="${y}" x2="${(x + Math.cos(angle) * reach).toFixed(0)}" y2="${(y + Math.sin(angle) * reach).toFixed(0)}" stroke="${color}" stroke-width="${2 + (index % 4)}" stroke-linecap="round" opacity="0.85"/>`
    })
    .join('')

const welder: Face = {
  wall: ['#3b4b59', '#17202a'],
  skin: '#cf9a70',
  hair: '#1d1712',
  coat: '#4b6178',
  collar: '#e4dccb',
  // The mask stands open above the brow.
  head: `<path d="M360 560 Q352 300 600 296 Q848 300 840 560 L822 520 Q600 430 378 520 Z" fill="#22180f"/><path d="M330 470 Q330 170 600 166 Q870 170 870 470 L838 500 Q600 402 362 500 Z" fill="#2c3742"/><rect x="452" y="262" width="296" height="112" rx="14" fill="#0f151b"/><rect x="472" y="280" width="256" height="76" rx="8" fill="#6b8aa0" opacity="0.55"/><path d="M330 470 q270 -120 540 0 v34 q-270 -112 -540 0 Z" fill="#b3131b"/>`,
  props: `<circle cx="1010" cy="1010" r="210" fill="#ffd98a" opacity="0.16"/>${sparks(1010, 1010, '#ffd98a')}<circle cx="1010" cy="1010" r="24" fill="#fff6dc"/>`,
}

const driver: Face = {
  wall: ['#f3d9b4', '#d88f5a'],
  skin: '#e0ad86',
  hair: '#241a15',
  coat: '#23406b',
  collar: '#f5f2ea',
  head: `<path d="M352 700 Q330 360 600 360 Q870 360 848 700 Q850 860 800 930 Q838 760 800 620 Q700 590 640 500 Q560 610 400 620 Q362 760 400 930 Q350 860 352 700 Z" fill="#241a15"/><path d="M380 420 Q600 250 820 420 L842 478 Q600 392 358 478 Z" fill="#23406b"/><path d="M358 474 Q600 384 842 474 L836 512 Q600 428 364 512 Z" fill="#12233d"/><circle cx="600" cy="394" r="26" fill="#e0b13e"/><path d="M560 1296 h80 l-14 190 h-52 Z" fill="#b3131b"/>`,
  props: `<g opacity="0.5"><rect x="90" y="250" width="330" height="420" rx="28" fill="#fff4dd"/><rect x="780" y="250" width="330" height="420" rx="28" fill="#fff4dd"/><rect x="60" y="760" width="1080" height="24" fill="#b3131b"/></g><circle cx="950" cy="420" r="74" fill="#fff" opacity="0.7"/>`,
}

const nurse: Face = {
  wall: ['#dfeaea', '#9fc0bd'],
  skin: '#e6b893',
  hair: '#2a201b',
  coat: '#f7fafa',
  collar: '#cfe3e2',
  head: `<path d="M362 720 Q340 372 600 372 Q860 372 838 720 Q830 640 790 590 Q610 560 560 490 Q520 580 410 600 Q370 650 362 720 Z" fill="#2a201b"/><path d="M430 432 Q600 300 770 432 L742 500 Q600 440 458 500 Z" fill="#ffffff"/><path d="M446 470 Q600 404 754 470 l-6 18 Q600 424 452 488 Z" fill="#3d7a8a"/><g fill="none" stroke="#2c4a5a" stroke-width="9"><circle cx="510" cy="752" r="62"/><circle cx="692" cy="752" r="62"/><path d="M572 748 q28 -14 58 0"/></g><path d="M330 1240 q40 220 200 250 M870 1240 q-40 180 -150 230" fill="none" stroke="#2f3f47" stroke-width="16"/><circle cx="706" cy="1480" r="34" fill="#c9d2d6" stroke="#2f3f47" stroke-width="12"/><rect x="800" y="1330" width="120" height="76" rx="8" fill="#b3131b"/><rect x="816" y="1346" width="88" height="10" fill="#fff" opacity="0.85"/><rect x="816" y="1368" width="60" height="10" fill="#fff" opacity="0.85"/>`,
  props: `<g opacity="0.55"><rect x="120" y="200" width="240" height="380" rx="10" fill="#fff"/><rect x="228" y="200" width="10" height="380" fill="#9fc0bd"/><rect x="120" y="380" width="240" height="10" fill="#9fc0bd"/></g><path d="M840 420 h70 l28 -80 l44 160 l34 -80 h110" fill="none" stroke="#3d7a8a" stroke-width="12" opacity="0.6"/>`,
}

const trucker: Face = {
  wall: ['#c9d7dd', '#6d8798'],
  skin: '#c08a61',
  hair: '#1c1613',
  coat: '#d0702a',
  collar: '#3a4550',
  head: `<path d="M364 600 Q346 380 600 372 Q854 380 836 600 Q800 540 742 520 Q600 470 458 520 Q400 540 364 600 Z" fill="#1c1613"/><path d="M356 520 Q360 300 600 296 Q840 300 844 520 Q600 440 356 520 Z" fill="#2f4a3c"/><path d="M340 540 Q600 430 860 540 Q760 500 600 496 Q440 500 340 540 Z" fill="#213529"/><path d="M500 985 q100 44 200 0 q-20 50 -100 56 q-80 -6 -100 -56 Z" fill="#1c1613" opacity="0.25"/><path d="M230 1290 L470 1215 M970 1290 L730 1215" stroke="#f0e3b0" stroke-width="44"/><path d="M190 1470 H1010" stroke="#f0e3b0" stroke-width="44"/>`,
  props: `<g opacity="0.75"><rect x="-20" y="880" width="330" height="420" fill="#b3131b"/><rect x="40" y="640" width="210" height="250" rx="16" fill="#8f0f16"/><rect x="66" y="672" width="158" height="120" rx="10" fill="#dfeaf0"/></g><path d="M760 900 Q980 820 1220 880" stroke="#f6f1e4" stroke-width="10" stroke-dasharray="60 40" fill="none" opacity="0.8"/>`,
}

const fitter: Face = {
  wall: ['#e9dfc9', '#b89c6d'],
  skin: '#cfa17c',
  hair: '#d9d6cf',
  coat: '#2f4d6b',
  collar: '#d9cfb8',
  isOld: true,
  head: `<path d="M368 640 Q350 400 600 392 Q850 400 832 640 Q816 560 770 530 Q700 470 600 470 Q500 470 430 530 Q384 560 368 640 Z" fill="#dcd9d2"/><path d="M372 650 q-8 70 8 130 M828 650 q8 70 -8 130" stroke="#dcd9d2" stroke-width="22" fill="none" stroke-linecap="round"/><path d="M450 652 q52 -22 112 -4 M638 648 q60 -18 112 4" stroke="#c9c5bc" stroke-width="17" fill="none" stroke-linecap="round"/><rect x="770" y="1330" width="150" height="110" rx="10" fill="#26405a"/><rect x="800" y="1286" width="16" height="90" fill="#d8b36a"/><rect x="830" y="1296" width="12" height="80" fill="#c9d2d8"/><rect x="856" y="1290" width="12" height="86" fill="#b3131b"/>`,
  props: `<g fill="none" stroke="#8a6a34" opacity="0.55"><circle cx="190" cy="470" r="120" stroke-width="40" stroke-dasharray="40 23"/><circle cx="190" cy="470" r="78" stroke-width="26"/><circle cx="1010" cy="330" r="88" stroke-width="34" stroke-dasharray="34 21"/><circle cx="1010" cy="330" r="52" stroke-width="20"/></g>`,
}

const teacher: Face = {
  wall: ['#3f6b57', '#1f3b30'],
  skin: '#e2b18b',
  hair: '#2b211c',
  coat: '#a94b3c',
  collar: '#f3ecdd',
  head: `<path d="M340 820 Q310 360 600 360 Q890 360 860 820 Q858 960 800 1040 Q846 800 806 640 Q660 620 596 470 Q540 610 396 640 Q354 800 400 1040 Q342 960 340 820 Z" fill="#2b211c"/>`,
  props: `<g fill="none" stroke="#e7efe9" stroke-width="9" opacity="0.6" stroke-linecap="round"><path d="M110 260 h230 M110 340 h170 M110 420 h210"/><circle cx="960" cy="330" r="96"/><path d="M864 330 h192 M960 234 v192"/><path d="M880 560 l80 -110 l90 110 Z"/></g>`,
}

/** Three of a section, side by side, under one lamp. */
const section = (): string => {
  const figure = (x: number, scale: number, coat: string, helmet: string, skin: string) =>
    `<g transform="translate(${x} ${1180 - 900 * scale}) scale(${scale})"><path d="M-300 1000 Q-280 640 -120 560 H120 Q280 640 300 1000 Z" fill="${coat}"/><path d="M-70 440 H70 V590 Q0 650 -70 590 Z" fill="${skin}"/><path d="M-165 300 Q-165 110 0 110 Q165 110 165 300 Q165 460 70 515 Q0 545 -70 515 Q-165 460 -165 300 Z" fill="${skin}"/><path d="M-190 240 Q-190 30 0 26 Q190 30 190 240 Q0 180 -190 240 Z" fill="${helmet}"/><rect x="-206" y="226" width="412" height="26" rx="13" fill="${helmet}"/><path d="M-90 320 q34 -20 68 0 M22 320 q34 -20 68 0 M-46 440 q46 26 92 0" stroke="#3a2a20" stroke-width="10" fill="none" stroke-linecap="round"/></g>`
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="1800" height="1200" viewBox="0 0 1800 1200">${shade('g1', ['#3e4d5a', '#141b22']).replace('width="1200" height="1600"', 'width="1800" height="1200"')}` +
    `<path d="M900 0 L300 1200 H1500 Z" fill="#ffe9b8" opacity="0.12"/><rect x="800" y="0" width="200" height="40" fill="#586573"/>` +
    figure(430, 0.82, '#3c5166', '#d9a21b', '#c98f63') +
    figure(1370, 0.82, '#51606d', '#d9a21b', '#dba67e') +
    figure(900, 1, '#2e4257', '#b3131b', '#cf9a70') +
    `<rect y="1130" width="1800" height="70" fill="#0e1319"/>${sparks(250, 1120, '#ffd98a')}${sparks(1560, 1110, '#ffd98a')}</svg>`
  )
}

/** A bench, a drawing and a vice: where a studio works. */
const workshop = (): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="1800" height="1200" viewBox="0 0 1800 1200">${shade('st', ['#efe6d2', '#cdb98f']).replace('width="1200" height="1600"', 'width="1800" height="1200"')}` +
  `<rect x="140" y="150" width="760" height="470" fill="#fbf8f0" stroke="#8a6a34" stroke-width="14"/><g fill="none" stroke="#2f4d6b" stroke-width="7"><circle cx="400" cy="390" r="130"/><circle cx="400" cy="390" r="60"/><path d="M230 390 h340 M400 220 v340 M610 270 h210 v240 h-210 Z M610 390 h210"/></g><path d="M1060 200 h560 M1060 340 h560 M1060 480 h560" stroke="#8a6a34" stroke-width="16"/>` +
  range(9)
    .map(
      (index) =>
        `<rect x="${1080 + index * 60}" y="${[212, 352, 492][index % 3]! - 84}" width="${18 + (index % 3) * 12}" height="84" rx="6" fill="${['#b3131b', '#3d7a68', '#2f4d6b'][index % 3]}"/>`,
    )
    .join('') +
  `<rect x="60" y="860" width="1680" height="60" fill="#6d4b2c"/><rect x="140" y="920" width="70" height="280" fill="#593c22"/><rect x="1590" y="920" width="70" height="280" fill="#593c22"/><path d="M330 860 v-90 h70 v-60 h160 v60 h70 v90 Z" fill="#3d4854"/><rect x="420" y="640" width="120" height="70" fill="#586573"/><path d="M760 850 q120 -90 260 0 Z" fill="#d8b36a"/><circle cx="1300" cy="800" r="60" fill="none" stroke="#586573" stroke-width="22"/><path d="M1350 840 l140 20" stroke="#586573" stroke-width="22"/></svg>`

const words = (who: string) => ({
  alt: `${who}的半身肖像（绘图）`,
  caption: '演示肖像，虚构人物',
  credit: '演示绘图',
  width: WIDTH,
  height: HEIGHT,
})

/** By the names used in scripts/seed/profiles.ts. */
export const PORTRAITS: Scene[] = [
  { name: 'portrait-w1', svg: portrait('w1', welder), ...words('电焊工林拓') },
  { name: 'portrait-w2', svg: portrait('w2', driver), ...words('公交驾驶员周禾') },
  { name: 'portrait-w3', svg: portrait('w3', nurse), ...words('主任护师沈若川') },
  { name: 'portrait-w4', svg: portrait('w4', trucker), ...words('货车司机马千里') },
  { name: 'portrait-w5', svg: portrait('w5', fitter), ...words('退休钳工顾维') },
  { name: 'portrait-w6', svg: portrait('w6', teacher), ...words('教师叶知秋') },
  {
    ...words('焊接班'),
    name: 'portrait-g1',
    svg: section(),
    alt: '焊接班三名工人并肩站在灯下（绘图）',
    width: 1800,
    height: 1200,
  },
  {
    ...words('工作室'),
    name: 'studio-lintuo',
    svg: workshop(),
    alt: '工作室里的工作台、图纸和台虎钳（绘图）',
    caption: '林拓创新工作室（示意图）',
    width: 1800,
    height: 1200,
  },
]
