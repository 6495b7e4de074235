'use client'

import { useEffect, useRef } from 'react'

const CONTROLS = 'button, select, input:not([type=hidden])'

/**
 * Whoever takes a row out goes on with the row in its place, or, where that was the last one, with what stands above the
 * list; a focus on what is gone would begin at the top of the page. Rows are the `data-row`s in `list`.
 */
export function useFocusAfterRemoval(count: number) {
  const list = useRef<HTMLElement>(null)
  const above = useRef<HTMLElement>(null)
  const gone = useRef<{ index: number; count: number }>(undefined)
  useEffect(() => {
    const { current } = gone
    if (!current || count >= current.count) return
    gone.current = undefined
    const next = list.current?.querySelectorAll('[data-row]')[current.index]
    const control = next?.querySelector<HTMLElement>(CONTROLS) ?? above.current
    control?.focus()
  }, [count])
  const removing = (index: number) => {
    gone.current = { index, count }
  }
  /** For elements of any kind. */
  const at = (place: typeof list) => (element: HTMLElement | null) => {
    place.current = element
  }
  return { list: at(list), above: at(above), removing }
}
