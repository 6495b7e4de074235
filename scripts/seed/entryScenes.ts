/** What the demo's entries show, drawn as SVG in one frame of 1600 × 900. */
export const frame = (inner: string, width = 1600, height = 900) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 1600 900" preserveAspectRatio="xMidYMid slice">${inner}</svg>`

export const range = (count: number) => Array.from({ length: count }, (_, index) => index)

/** A rider in the rain: light on a wet road, a figure, nobody. */
export const riderInRain = `<defs><linearGradient id="s" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#10182a"/><stop offset="1" stop-color="#2b3346"/></linearGradient></defs><rect width="1600" height="900" fill="url(#s)"/>${range(
  14,
)
  .map(
    (i) =>
      `<rect x="${i * 120 - 20}" y="${180 + ((i * 67) % 130)}" width="${80 + ((i * 31) % 30)}" height="500" fill="#1a2233"/>${range(
        5,
      )
        .map(
          (j) =>
            `<rect x="${i * 120}" y="${230 + j * 70 + ((i * 67) % 60)}" width="14" height="20" fill="#e8b45a" opacity="${((i + j) % 3) * 0.3}"/>`,
        )
        .join('')}`,
  )
  .join('')}<rect y="640" width="1600" height="260" fill="#1d2432"/>${range(9)
  .map(
    (i) =>
      `<ellipse cx="${120 + i * 190}" cy="${760 + (i % 3) * 36}" rx="${70 + (i % 4) * 22}" ry="7" fill="#e9a13b" opacity="0.4"/>`,
  )
  .join(
    '',
  )}<circle cx="690" cy="700" r="62" fill="none" stroke="#0b0f18" stroke-width="14"/><circle cx="930" cy="700" r="62" fill="none" stroke="#0b0f18" stroke-width="14"/><path d="M690 700 L780 600 L900 600 L930 700" stroke="#0b0f18" stroke-width="16" fill="none"/><rect x="640" y="500" width="110" height="96" rx="8" fill="#e0a722"/><path d="M770 600 L800 440 L860 470 L890 590 Z" fill="#d98a1a"/><circle cx="830" cy="412" r="36" fill="#d9a21b"/><path d="M900 560 L1500 520 L1500 660 Z" fill="#ffe9b0" opacity="0.28"/>${range(
  120,
)
  .map(
    (i) =>
      `<path d="M${(i * 137) % 1600} ${(i * 89) % 900} l-12 44" stroke="#cfd8e6" stroke-width="2" opacity="0.35"/>`,
  )
  .join('')}`

/** First light over a shipyard. */
export const morning = `<defs><linearGradient id="m" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#24406b"/><stop offset="0.6" stop-color="#e8935b"/><stop offset="1" stop-color="#f6d9a0"/></linearGradient></defs><rect width="1600" height="900" fill="url(#m)"/><circle cx="1060" cy="600" r="120" fill="#fdf0cf"/>${range(
  3,
)
  .map(
    (i) =>
      `<g stroke="#2a2320" stroke-width="14" fill="none"><path d="M${220 + i * 420} 760 L${220 + i * 420} 240 M${120 + i * 420} 260 L${520 + i * 420} 260 M${220 + i * 420} 180 L${460 + i * 420} 260"/></g>`,
  )
  .join('')}<rect y="740" width="1600" height="160" fill="#332a26"/>`

export const comic = (scene: number, color: string, bubble: string) =>
  `<rect width="1600" height="900" fill="#fffaf0"/><rect x="40" y="40" width="1520" height="820" fill="${color}" stroke="#1f1b16" stroke-width="14"/><ellipse cx="1080" cy="240" rx="380" ry="150" fill="#fff" stroke="#1f1b16" stroke-width="10"/><path d="M880 360 L800 480 L980 380 Z" fill="#fff" stroke="#1f1b16" stroke-width="10"/><g stroke="#1f1b16" stroke-width="14" fill="none">${bubble}</g><path d="M380 860 L430 520 Q520 440 610 520 L660 860 Z" fill="#31404f" stroke="#1f1b16" stroke-width="12"/><circle cx="520" cy="420" r="110" fill="#c98f63" stroke="#1f1b16" stroke-width="12"/><path d="M400 410 Q520 ${220 - scene * 10} 640 410 Z" fill="#d9a21b" stroke="#1f1b16" stroke-width="12"/>`

export const map = `<rect width="1600" height="900" fill="#f4eee3"/>${range(7)
  .map(
    (i) =>
      `<path d="M0 ${100 + i * 120} Q800 ${20 + i * 150} 1600 ${140 + i * 110}" stroke="#ddd4c5" stroke-width="22" fill="none"/>`,
  )
  .join('')}${range(8)
  .map(
    (i) =>
      `<g transform="translate(${150 + i * 180} ${180 + ((i * 211) % 480)})"><path d="M0 0 C-50 -60 -40 -110 0 -110 C40 -110 50 -60 0 0Z" fill="#b3131b"/><circle cy="-70" r="16" fill="#fff"/></g>`,
  )
  .join('')}`
