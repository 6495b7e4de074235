'use client'
import type { PointerEvent as ReactPointerEvent } from 'react'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { CalendarRow } from '@/distribution/slotMonth'

/** A hand trembles; less than this is a click. */
const slackPx = 6

type Dragged = { row: CalendarRow; x: number; y: number; slot?: string }

/** Dragging by mouse or pen. A finger scrolls; on a phone an entry is opened and given another time there. */
export function useDrag({ onDrop }: { onDrop: (row: CalendarRow, slot: string) => void }) {
  const [dragged, setDragged] = useState<Dragged>()
  const wasDragged = useRef(false)
  const stop = useRef<() => void>(() => undefined)
  useEffect(() => () => stop.current(), [])

  const start = useCallback(
    (event: ReactPointerEvent, row: CalendarRow) => {
      wasDragged.current = false
      if (event.button !== 0 || event.pointerType === 'touch') return
      const [x0, y0] = [event.clientX, event.clientY]
      const follow = ({ clientX: x, clientY: y }: PointerEvent) => {
        if (!wasDragged.current && Math.hypot(x - x0, y - y0) < slackPx) return
        wasDragged.current = true
        setDragged({ row, x, y, slot: slotAt(x, y) })
      }
      const end = ({ clientX, clientY, type }: PointerEvent) => {
        stop.current()
        const slot = slotAt(clientX, clientY)
        if (wasDragged.current && type === 'pointerup' && slot) onDrop(row, slot)
      }
      const giveUp = ({ key }: KeyboardEvent) => key === 'Escape' && stop.current()
      window.addEventListener('pointermove', follow)
      window.addEventListener('pointerup', end)
      window.addEventListener('pointercancel', end)
      window.addEventListener('keydown', giveUp)
      stop.current = () => {
        setDragged(undefined)
        window.removeEventListener('pointermove', follow)
        window.removeEventListener('pointerup', end)
        window.removeEventListener('pointercancel', end)
        window.removeEventListener('keydown', giveUp)
      }
    },
    [onDrop],
  )
  /** The click that ends a drag is none. */
  const isClick = useCallback(() => !wasDragged.current, [])
  return { dragged, start, isClick }
}

export type Drag = ReturnType<typeof useDrag>

/** `2026-11-24` or `2026-11-24T09` under the pointer. */
const slotAt = (x: number, y: number): string | undefined =>
  document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-slot]')?.dataset.slot
