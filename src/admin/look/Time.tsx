'use client'
import { useEffect, useState } from 'react'
import { useWords } from '../words/useWords'
import { exactTime, timeAgo } from './timeWords'

/** `3 小时前`, with the exact time on hover and for screen readers; moves on by itself. */
export function Time({ at }: { at?: string | null }) {
  const { language } = useWords()
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000)
    return () => clearInterval(timer)
  }, [])
  if (!at) return null
  return (
    // The server's "now" is a moment earlier than the browser's; the next tick agrees.
    <time className="gm-time" dateTime={at} suppressHydrationWarning title={exactTime(at)}>
      {timeAgo({ at, now, language })}
    </time>
  )
}
