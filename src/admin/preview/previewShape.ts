import type { ShownRendition } from '@/distribution/shownRendition'

/** What `GET /api/<kind>/:id/renditions` answers; see src/distribution/shownRendition.ts. */
export type PreviewAnswer = ShownRendition

/** What a frame needs to draw a rendition. */
export type Framed = {
  answer: PreviewAnswer
  kind: string
  id: number | string
}
