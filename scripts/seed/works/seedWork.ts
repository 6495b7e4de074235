export type SeedFrame = { name: string; draw: () => Promise<Buffer>; alt: string; caption?: string }

export type SeedWork = {
  /** What the server must give it. */
  no: string
  wall: 0 | 1 | 2
  slug: string
  frames: SeedFrame[]
  union: string
  /** Of the pictures. */
  media?: { aiUsage?: 'assisted'; portraitDays?: number }
  data: Record<string, unknown>
}

export const by = (...names: string[]) => names.map((name) => ({ name, status: 'active' }))
export const size = (height: number, width: number, more: object = {}) => ({
  height,
  width,
  ...more,
})
export const one = (name: string, draw: () => Promise<Buffer>, alt: string): SeedFrame[] => [
  { name, draw, alt },
]
