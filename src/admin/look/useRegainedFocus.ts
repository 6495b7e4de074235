'use client'
import { useRef } from 'react'

/** Longer than the browser takes to see that what was in focus is gone. */
const SETTLED_MS = 60

export const isFocusLost = (): boolean =>
  !document.activeElement || document.activeElement === document.body

/** A step taken often takes its own button away: then the keyboard goes on at `ref`, which needs `tabIndex={-1}`. */
export function useRegainedFocus<Place extends HTMLElement>() {
  const ref = useRef<Place>(null)
  const regain = () =>
    void setTimeout(() => {
      if (isFocusLost()) ref.current?.focus()
    }, SETTLED_MS)
  return { ref, regain }
}
