'use client'
import { useEffect, useRef, useState } from 'react'
import type { BlindSheet } from '@/campaign/judging/judgeDesk'
import { useWords } from '../words/useWords'

const steps = [1, 1.5, 2, 3, 4]

/** The work at its own proportions: whole, enlarged, or on the full screen; films and sounds with their controls. */
export function WorkStage({ sheet }: { sheet: BlindSheet }) {
  const { word } = useWords()
  const stage = useRef<HTMLDivElement>(null)
  const [index, setIndex] = useState(0)
  const [zoom, setZoom] = useState(0)
  const [full, setFull] = useState(false)
  const file = sheet.files[Math.min(index, sheet.files.length - 1)]

  useEffect(() => {
    const follow = () => setFull(document.fullscreenElement === stage.current)
    document.addEventListener('fullscreenchange', follow)
    return () => document.removeEventListener('fullscreenchange', follow)
  }, [])
  const toggleFull = () => {
    if (document.fullscreenElement) void document.exitFullscreen()
    else void stage.current?.requestFullscreen?.()
  }
  useEffect(() => {
    const onKey = ({ key, target }: KeyboardEvent) => {
      if (target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return
      if (key === '+' || key === '=') setZoom((at) => Math.min(steps.length - 1, at + 1))
      if (key === '-') setZoom((at) => Math.max(0, at - 1))
      if (key === 'f' || key === 'F') toggleFull()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])

  if (!file) return null
  const base = `/api/judging/assignments/${sheet.id}/files/${file.index}`
  const scale = steps[zoom] ?? 1
  return (
    <div className={full ? 'gm-easel gm-easel--full' : 'gm-easel'} ref={stage}>
      <div className="gm-easel__view" tabIndex={0} role="group" aria-label={sheet.blindNo}>
        {file.kind === 'image' && (
          <img
            alt={word('judgingWorkPicture', { no: sheet.blindNo, n: file.index + 1 })}
            height={file.height}
            src={`${base}?w=${scale > 1 ? 4096 : 1920}`}
            style={{ width: `${scale * 100}%` }}
            width={file.width}
          />
        )}
        {file.kind === 'video' && <video controls playsInline preload="metadata" src={base} />}
        {file.kind === 'audio' && <audio controls preload="metadata" src={base} />}
        {file.kind === 'document' && (
          <a className="btn" href={base} rel="noreferrer" target="_blank">
            {word('judgingOpenDocument')}
          </a>
        )}
      </div>
      <div className="gm-easel__tools">
        {sheet.files.length > 1 && (
          <>
            <button
              className="gm-tool"
              disabled={index === 0}
              onClick={() => setIndex(index - 1)}
              type="button"
            >
              ‹
            </button>
            <span>{word('judgingPicture', { n: index + 1, all: sheet.files.length })}</span>
            <button
              className="gm-tool"
              disabled={index === sheet.files.length - 1}
              onClick={() => setIndex(index + 1)}
              type="button"
            >
              ›
            </button>
          </>
        )}
        {file.kind === 'image' && (
          <>
            <button
              aria-label={word('judgingZoomOut')}
              className="gm-tool"
              disabled={zoom === 0}
              onClick={() => setZoom(zoom - 1)}
              type="button"
            >
              −
            </button>
            <button className="gm-tool" onClick={() => setZoom(0)} type="button">
              {scale === 1 ? word('judgingZoomFit') : `${scale * 100}%`}
            </button>
            <button
              aria-label={word('judgingZoomIn')}
              className="gm-tool"
              disabled={zoom === steps.length - 1}
              onClick={() => setZoom(zoom + 1)}
              type="button"
            >
              ＋
            </button>
          </>
        )}
        <button className="gm-tool" onClick={toggleFull} type="button">
          {full ? word('judgingLeaveFull') : word('judgingFullScreen')}
        </button>
      </div>
    </div>
  )
}
