import { spawn } from 'node:child_process'
import readline from 'node:readline'
import { VideoError } from './videoError'

type Run = {
  program: string
  /** The (last) output file comes last. */
  args: string[]
  signal?: AbortSignal
  /** Called with the number of frames done. */
  onFrame?: (frame: number) => void
}

/**
 * Packets that may wait for a slow encoder. Of a still that lasts twenty seconds the sound is there long before the first
 * frame: the 128 of old builds (the npm package's) are too few, and the run fails by chance.
 */
const queue = ['-max_muxing_queue_size', '4096']

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
  const [inputs, output] = [args.slice(0, -1), args.slice(-1)]
  const child = spawn(program, [...options, ...inputs, ...queue, ...output], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
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
