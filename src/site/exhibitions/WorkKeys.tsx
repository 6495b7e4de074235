'use client'

import { useEffect } from 'react'

type Props = { previous?: string; next?: string }

/** Far enough to be meant, and clearly sideways. */
const SWIPE_PX = 70

/** ← and → go through the show, and so does a swipe over the work; the links below do the same without a script. */
export function WorkKeys({ previous, next }: Props) {
  useEffect(() => {
    const go = (path: string | undefined) => path && window.location.assign(path)
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || isBusy(event.target))
        return
      if (event.key === 'ArrowLeft') go(previous)
      if (event.key === 'ArrowRight') go(next)
    }
    let start: { x: number; y: number } | undefined
    const onStart = ({ touches, target }: TouchEvent) => {
      const [finger] = touches
      const isOver = target instanceof Element && target.closest('[data-swipe]') !== null
      start =
        touches.length === 1 && finger && isOver && !isBusy(target) && !isPinched()
          ? { x: finger.clientX, y: finger.clientY }
          : undefined
    }
    const onEnd = ({ changedTouches: [finger] }: TouchEvent) => {
      if (!start || !finger || isPinched()) return
      const [dx, dy] = [finger.clientX - start.x, finger.clientY - start.y]
      start = undefined
      if (Math.abs(dx) > SWIPE_PX && Math.abs(dx) > 2 * Math.abs(dy)) go(dx < 0 ? next : previous)
    }
    document.addEventListener('keydown', onKey)
    document.addEventListener('touchstart', onStart, { passive: true })
    document.addEventListener('touchend', onEnd, { passive: true })
    return () => {
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('touchstart', onStart)
      document.removeEventListener('touchend', onEnd)
    }
  }, [previous, next])
  return null
}

/** Where arrows and fingers mean something else: players, fields, an open dialog. */
const isBusy = (target: EventTarget | null) =>
  document.querySelector('dialog[open]') !== null ||
  (target instanceof Element &&
    target.closest('input, textarea, select, video, audio, [contenteditable], .openseadragon') !==
      null)

const isPinched = () => (window.visualViewport?.scale ?? 1) > 1.05
