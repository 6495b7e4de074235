'use client'
import { useEffect, useState } from 'react'
import type { Storyboard } from '@media/video/storyboard'

type Asking = { base: string; storyboard?: Storyboard; scene?: string; page: number }

/** The scene as the film will show it, drawn by the server a moment after the last change; the one before stays until then. */
export function useStill({ base, storyboard, scene, page }: Asking): string | undefined {
  const [address, setAddress] = useState<string>()
  // The whole plan is sent, so the whole plan decides.
  const body = storyboard && scene ? JSON.stringify({ storyboard, scene, page }) : undefined
  useEffect(() => {
    if (!body) return
    const leave = new AbortController()
    const timer = setTimeout(() => {
      const headers = { 'Content-Type': 'application/json' }
      const asked = { method: 'POST', credentials: 'same-origin', headers, body } as const
      fetch(`${base}/still`, { ...asked, signal: leave.signal })
        .then(async (answer) => (answer.ok ? URL.createObjectURL(await answer.blob()) : undefined))
        .then((next) => {
          if (next && !leave.signal.aborted) setAddress(next)
        })
        .catch(() => undefined)
    }, 250)
    return () => {
      clearTimeout(timer)
      leave.abort()
    }
  }, [base, body])
  useEffect(() => () => (address ? URL.revokeObjectURL(address) : undefined), [address])
  return address
}
