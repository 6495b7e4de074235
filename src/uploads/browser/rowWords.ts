import type { UploadWord, UploadWordKey } from './words'
import type { Row } from './useUploads'

const WORDS: Readonly<Record<Row['state'], UploadWordKey>> = {
  queued: 'uploadQueued',
  sending: 'uploadSending',
  paused: 'uploadPaused',
  broken: 'uploadBroken',
  checking: 'uploadChecking',
  ready: 'uploadReady',
  refused: 'uploadRefused',
  failed: 'uploadFailed',
  signedOut: 'uploadSignedOut',
  left: 'uploadLeft',
}

/** Never 100 before all of it is there. */
export const percentOf = ({
  sent,
  bytes,
  state,
}: Pick<Row, 'sent' | 'bytes' | 'state'>): number => {
  if (state === 'ready' || state === 'checking') return 100
  return Math.min(99, Math.floor((sent / Math.max(1, bytes)) * 100))
}

/** The state in words; why and what to do where there is something to do. */
export function stateWords(row: Row, word: UploadWord): string {
  const { state, view, message, speed, sent, bytes } = row
  const plain = word(WORDS[state])
  if (state === 'ready' && view?.facts?.reused) return word('uploadReused')
  if (state === 'left') return `${plain}。${word('uploadLeftHint', { percent: percentOf(row) })}`
  if (state === 'refused') return `${plain}：${view?.refusal?.message ?? message ?? ''}`
  if (state === 'failed' || state === 'broken') return message ?? plain
  if (state === 'sending' && speed)
    return `${plain}，${word('uploadTime', { time: timeWords((bytes - sent) / speed) })}`
  return plain
}

function timeWords(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} 秒`
  if (seconds < 5_400) return `${Math.round(seconds / 60)} 分钟`
  return `${(seconds / 3_600).toFixed(1)} 小时`
}
