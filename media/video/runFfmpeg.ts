import { spawn } from 'node:child_process'
import readline from 'node:readline'
import { VideoError } from './videoError'

type Run = {
  program: string
  args: string[]
  signal?: AbortSignal
  /** Called with the number of frames done. */
  onFrame?: (frame: number) => void
}

/** One minute of film takes some tens of seconds; a clip made to hang a decoder is stopped here. Seconds of CPU. */
const cpuLimit = 600

/**
 * Runs ffmpeg to its end. Throws VideoError with its last words, or the signal's reason; an aborted program is gone when
 * this rejects.
 */
export async function runFfmpeg({ program, args, signal, onFrame }: Run): Promise<void> {
  signal?.throwIfAborted()
  const limits = ['-timelimit', String(cpuLimit), '-progress', 'pipe:1']
  const options = ['-hide_banner', '-nostdin', '-loglevel', 'error', '-y', ...limits]
  const child = spawn(program, [...options, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  const kill = () => void child.kill('SIGKILL')
  signal?.addEventListener('abort', kill, { once: true })
  let words = ''
  child.stderr.on('data', (chunk: Buffer) => {
    words = (words + chunk.toString()).slice(-2_000)
  })
  readline.createInterface({ input: child.stdout }).on('line', (line) => {
    const frame = /^frame=\s*(\d+)/.exec(line)?.[1]
    if (frame) onFrame?.(Number(frame))
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', (error) =>
      reject(new VideoError('ffmpeg 无法启动。', 'noFfmpeg', { cause: error })),
    )
    child.once('close', (exit) => resolve(exit))
  }).finally(() => signal?.removeEventListener('abort', kill))
  signal?.throwIfAborted()
  if (code !== 0) {
    const cause = new Error(words.trim() || `exit code ${code}`)
    throw new VideoError('合成失败：ffmpeg 没有做完。', 'ffmpegFailed', { cause })
  }
}
