import type { Viewer } from 'openseadragon'

export type ZoomFrame = { width: number; height: number; alt: string }

type Opening = { element: HTMLElement; id: string; index: number; frame: ZoomFrame }

const TILE = 512
const OVERLAP = 1

/** A viewer of the tiles that `GET /api/artworks/:id/tiles/…` cuts. */
export async function openZoom({ element, id, index, frame }: Opening): Promise<Viewer> {
  const { default: OpenSeadragon } = await import('openseadragon')
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  const { width, height, alt } = frame
  const viewer = OpenSeadragon({
    element,
    drawer: 'canvas',
    showNavigationControl: false,
    maxZoomPixelRatio: 2,
    visibilityRatio: 0.5,
    animationTime: isStill ? 0 : 0.5,
    springStiffness: 8,
    gestureSettingsMouse: { clickToZoom: false, dblClickToZoom: true },
    tileSources: {
      width,
      height,
      tileSize: TILE,
      tileOverlap: OVERLAP,
      minLevel: 8,
      maxLevel: Math.ceil(Math.log2(Math.max(width, height))),
      getTileUrl: (level: number, column: number, row: number) =>
        `/api/artworks/${id}/tiles/${index}/${level}/${column}_${row}`,
    } as never,
  })
  viewer.canvas.setAttribute('aria-label', `${alt}。用方向键移动，加号和减号缩放。`)
  viewer.canvas.setAttribute('role', 'application')
  return viewer
}
