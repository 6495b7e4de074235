'use client'
import { useEffect, useRef } from 'react'

/** One letter each; `Escape` too. Not while somebody writes, chooses in a list or holds a modifier. */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const now = useRef(keys)
  useEffect(() => {
    now.current = keys
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (document.querySelector('dialog[open], .drawer--is-open')) return
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
      const { target } = event
      if (target instanceof HTMLElement && isWriting(target)) return
      // A button in focus is pressed by Enter itself.
      if (event.key === 'Enter' && target instanceof HTMLElement && target.matches('button, a'))
        return
      const act = now.current[event.key]
      if (!act) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}

const isWriting = (target: HTMLElement): boolean =>
  target.isContentEditable ||
  target.matches('input:not([type="checkbox"], [type="radio"]), textarea, select')
