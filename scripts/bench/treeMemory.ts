import fs from 'node:fs'

const everyMs = 50

/**
 * Watches the memory of this process and all below it (Linux; elsewhere this process alone): the proportional set size, so that
 * pages which two share, as right after a fork, count once. The function it returns stops, and gives the greatest sum seen, in bytes.
 */
export function watchMemory(): () => number {
  let peak = 0
  const look = () => {
    peak = Math.max(peak, treeMemory(process.pid))
  }
  look()
  const timer = setInterval(look, everyMs)
  return () => {
    clearInterval(timer)
    return peak
  }
}

function treeMemory(pid: number): number {
  const own = residentOf(pid) ?? (pid === process.pid ? process.memoryUsage().rss : 0)
  return childrenOf(pid).reduce((sum, child) => sum + treeMemory(child), own)
}

function residentOf(pid: number): number | undefined {
  const kilobytes = /^Pss:\s+(\d+) kB/m.exec(readProc(`${pid}/smaps_rollup`))?.[1]
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1024
}

/** Every thread names its own children. */
function childrenOf(pid: number): number[] {
  const threads = listProc(`${pid}/task`)
  return threads.flatMap((thread) =>
    readProc(`${pid}/task/${thread}/children`).split(' ').filter(Boolean).map(Number),
  )
}

function readProc(at: string): string {
  try {
    return fs.readFileSync(`/proc/${at}`, 'utf8')
  } catch {
    return ''
  }
}

function listProc(at: string): string[] {
  try {
    return fs.readdirSync(`/proc/${at}`)
  } catch {
    return []
  }
}
