/** 16 × 16, drawn in the text's colour. Always beside a word: never the only sign. */
const PATHS = {
  pencil: 'M3 13l1-3.5L11 2.5l2.5 2.5-7 7L3 13zM9.5 4l2.5 2.5',
  clock: 'M8 2a6 6 0 110 12A6 6 0 018 2zM8 5v3.2l2.2 1.4',
  person: 'M8 8a2.6 2.6 0 100-5.2A2.6 2.6 0 008 8zM3 14c.4-2.8 2.3-4.2 5-4.2s4.6 1.4 5 4.2',
  check: 'M3 8.5l3.3 3.3L13 4.8',
  checks: 'M1.5 8.5l3 3 6-6.5M7.5 11l.8.5L14.5 5',
  undo: 'M6 3.5L3 6.5l3 3M3 6.5h6.5a3.5 3.5 0 010 7H6',
  ban: 'M8 2a6 6 0 110 12A6 6 0 018 2zM4 4l8 8',
  alert: 'M8 2.2L14.5 13.5h-13L8 2.2zM8 6.5v3.2M8 11.7v.1',
  hand: 'M5 8V4a1 1 0 012 0v3V3a1 1 0 012 0v4-3a1 1 0 012 0v5.5c0 2.8-1.5 4.5-4 4.5-2 0-3-1-4-3l-1-2a1 1 0 011.7-1L5 9.5',
  question:
    'M8 2a6 6 0 110 12A6 6 0 018 2zM6.3 6.3c.1-1 .8-1.6 1.8-1.6s1.7.6 1.7 1.5c0 1.3-1.7 1.4-1.7 2.7M8.1 11.2v.1',
  send: 'M2 8l12-5.5L10.5 14 8 9.2 2 8zM8 9.2L14 2.5',
  link: 'M6.5 9.5l3-3M7 4.5l1.2-1.2a2.7 2.7 0 013.8 3.8L10.8 8.3M9 11.5l-1.2 1.2A2.7 2.7 0 014 8.9l1.2-1.2',
  globe:
    'M8 2a6 6 0 110 12A6 6 0 018 2zM2 8h12M8 2c2 1.8 2.6 3.8 2.6 6S10 12.2 8 14M8 2C6 3.8 5.4 5.8 5.4 8S6 12.2 8 14',
  calendar: 'M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2.5V5M10.5 2.5V5',
  rotate: 'M13 8a5 5 0 11-1.5-3.6M13.2 2.2v2.8h-2.8',
  printer: 'M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z',
  phone:
    'M5 1.8h6a.8.8 0 01.8.8v10.8a.8.8 0 01-.8.8H5a.8.8 0 01-.8-.8V2.6a.8.8 0 01.8-.8zM7.2 12h1.6',
  eye: 'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8zM8 10a2 2 0 100-4 2 2 0 000 4z',
  flag: 'M3.5 14V2.5h8.5l-2 3 2 3H3.5',
  home: 'M2 7.5L8 2.5l6 5M3.5 6.5v7h9v-7M6.5 13.5v-4h3v4',
  board: 'M2.5 3h3v10h-3zM6.5 3h3v6.5h-3zM10.5 3h3v8h-3z',
  talk: 'M2.5 3h11v7.5h-6L4 13.5v-3H2.5z',
  chevron: 'M6 3.5L10.5 8 6 12.5',
} as const

export type IconName = keyof typeof PATHS

export const Icon = ({ name, size = 16 }: { name: IconName; size?: number }) => (
  <svg
    aria-hidden="true"
    className="gm-icon"
    fill="none"
    focusable="false"
    height={size}
    stroke="currentColor"
    strokeLinecap="round"
    strokeLinejoin="round"
    strokeWidth="1.4"
    viewBox="0 0 16 16"
    width={size}
  >
    <path d={PATHS[name]} />
  </svg>
)
