import { dayAndTime, dayWords } from './moments'
import type { Times } from './times'

/** The days of a call as a notice lists them: `征集` `11 月 1 日 — 11 月 30 日 24:00`. */
export function scheduleLines(times: Times): [name: string, days: string][] {
  const rows: [string, string | undefined, string | undefined][] = [
    ['征集', times.collectFrom, times.collectUntil],
    ['补正截止', undefined, times.completeUntil],
    ['推荐截止', undefined, times.recommendUntil],
    ['投票', times.voteFrom, times.voteUntil],
    ['评审', times.judgeFrom, times.judgeUntil],
    ['公示', times.publicityFrom, times.publicityUntil],
  ]
  return rows
    .filter(([, from, until]) => from || until)
    .map(([name, from, until]) => [
      name,
      [from && dayWords(new Date(from)), until && dayAndTime(new Date(until))]
        .filter(Boolean)
        .join(' — '),
    ])
}
