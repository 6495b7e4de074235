'use client'
import { useRef } from 'react'
import { isFocusLost } from '../look/useRegainedFocus'

/** Longer than the browser takes to see that what was in focus is gone. */
const SETTLED_MS = 60

/**
 * A decision, a form that closes and a phone's way back each take away what was in focus. Then the comment that is shown is
 * where a keyboard goes on and what a screen reader reads, or on a phone its line in the list.
 */
export function useKeptFocus() {
  const room = useRef<HTMLDivElement>(null)
  const keep = () =>
    setTimeout(() => {
      if (!isFocusLost()) return
      const places = ['.gm-comments__detail', '[aria-current] .gm-comment__open']
        .map((place) => room.current?.querySelector<HTMLElement>(place))
        .filter((place) => place && place.offsetParent !== null)
      const isPhone = window.matchMedia('(max-width: 900px)').matches
      places[0]?.focus({ preventScroll: !isPhone })
    }, SETTLED_MS)
  return { room, keep }
}
