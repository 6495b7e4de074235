'use client'
import { useEffect, useRef } from 'react'

/** Once the cards are there, the one the address names (`#alert-<id>`) comes into view: the browser looked before they were. */
export function useNamedCard(isReady: boolean): void {
  const isDone = useRef(false)
  useEffect(() => {
    if (!isReady || isDone.current) return
    isDone.current = true
    document.getElementById(window.location.hash.slice(1))?.scrollIntoView({ block: 'start' })
  }, [isReady])
}
