'use client'

import { useEffect, useState } from 'react'

/** How long a call is still open. The words of the server stand until the first tick; seconds are nobody's business until the last hour. */
export function Countdown({ until, words }: { until: string; words: string }) {
  const [left, setLeft] = useState<number>()
  useEffect(() => {
    const tick = () => setLeft(Date.parse(until) - Date.now())
    tick()
    const timer = setInterval(tick, 1000)
    return () => clearInterval(timer)
  }, [until])
  return (
    <p className="countdown" data-countdown="">
      <span aria-hidden="true">{left === undefined ? words : leftWords(left)}</span>
      <span className="visually-hidden">{words}</span>
    </p>
  )
}

export function leftWords(ms: number): string {
  if (ms <= 0) return '已截止'
  const seconds = Math.floor(ms / 1000)
  const [days, hours, minutes] = [
    Math.floor(seconds / 86_400),
    Math.floor(seconds / 3600) % 24,
    Math.floor(seconds / 60) % 60,
  ]
  if (days > 0) return `还有 ${days} 天 ${hours} 小时`
  if (hours > 0) return `还有 ${hours} 小时 ${minutes} 分`
  return `还有 ${minutes} 分 ${seconds % 60} 秒`
}
