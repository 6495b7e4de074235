/** Lengths are in points, 1/72 inch, as PDF counts; people think in millimetres. */
export const mm = (millimetres: number): number => (millimetres * 72) / 25.4

export type Paper = readonly [width: number, height: number]

/** ISO 216 and the size that labels of an exhibition are cut to. */
export const PAPER = {
  a4: [mm(210), mm(297)],
  a4Landscape: [mm(297), mm(210)],
  /** Caption plate beside a work. */
  label: [mm(90), mm(55)],
} as const satisfies Record<string, Paper>

export type Box = { x: number; y: number; width: number; height: number }
