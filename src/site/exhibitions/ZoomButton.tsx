'use client'

import { useEffect, useRef, useState } from 'react'
import type { Viewer } from 'openseadragon'
import { openZoom, type ZoomFrame } from './openZoom'

type Props = { id: string; title: string; frames: ZoomFrame[] }

/** Opens the work in tiles that fill the screen; Esc closes it. The library comes only when it is asked for. */
export function ZoomButton({ id, title, frames }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const place = useRef<HTMLDivElement>(null)
  const viewer = useRef<Viewer>(undefined)
  const [frame, setFrame] = useState(0)
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    if (!isOpen || !place.current) return
    let isOver = false
    const wanted = frames[frame]
    if (!wanted) return
    void openZoom({ element: place.current, id, index: frame, frame: wanted }).then((opened) => {
      if (isOver) opened.destroy()
      else viewer.current = opened
    })
    return () => {
      isOver = true
      viewer.current?.destroy()
      viewer.current = undefined
    }
  }, [isOpen, frame, frames, id])
  const zoomBy = (factor: number) => {
    viewer.current?.viewport.zoomBy(factor)
    viewer.current?.viewport.applyConstraints()
  }
  return (
    <>
      <button
        type="button"
        className="zoom-open needs-script"
        onClick={() => {
          setOpen(true)
          dialog.current?.showModal()
        }}
      >
        放大细看
      </button>
      <dialog
        ref={dialog}
        className="zoom"
        aria-label={`放大细看：${title}`}
        onClose={() => setOpen(false)}
      >
        <div ref={place} className="zoom-place" />
        <div className="zoom-bar" role="toolbar" aria-label="放大">
          <button type="button" onClick={() => zoomBy(1.6)}>
            放大
          </button>
          <button type="button" onClick={() => zoomBy(1 / 1.6)}>
            缩小
          </button>
          <button type="button" onClick={() => viewer.current?.viewport.goHome()}>
            整幅
          </button>
          {frames.length > 1 && (
            <>
              <button type="button" disabled={frame === 0} onClick={() => setFrame((at) => at - 1)}>
                上一幅
              </button>
              <span aria-live="polite">
                {frame + 1}/{frames.length}
              </span>
              <button
                type="button"
                disabled={frame === frames.length - 1}
                onClick={() => setFrame((at) => at + 1)}
              >
                下一幅
              </button>
            </>
          )}
          <button type="button" className="zoom-close" onClick={() => dialog.current?.close()}>
            关闭
          </button>
        </div>
      </dialog>
    </>
  )
}
