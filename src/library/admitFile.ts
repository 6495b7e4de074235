import type { PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { fileTypeFromBuffer } from 'file-type'
import type { FileFacts } from '@media/intake/types'
import { incomingFile } from './incomingFile'

declare module 'payload' {
  export interface RequestContext {
    /** Left by the resumable upload: what it has found out already. */
    intake?: { path: string; sha256: string; facts: FileFacts }
  }
}

const MB = 1024 * 1024
/** What the library takes in one piece; the resumable upload has finer rules, and its own words for them. */
const MOST_BYTES = { video: 500 * MB, audio: 200 * MB, other: 50 * MB }

/**
 * The name made plain and the type taken from the bytes, before anything is stored. Throws 400 and 413.
 */
export async function admitFile(req: PayloadRequest): Promise<void> {
  const { file, context } = req
  if (!file) return
  file.name = cleanName(file.name)
  if (context.intake) {
    file.mimetype = context.intake.facts.mimeType
    return
  }
  const { readPart, size } = incomingFile(file)
  if (size === 0) throw refusal(400, '文件是空的，请重新选择。')
  const found = await fileTypeFromBuffer(await readPart(0, 64 * 1024)).catch(() => undefined)
  if (found) file.mimetype = SAME[found.mime] ?? found.mime
  const kind = file.mimetype.split('/')[0]
  const most = kind === 'video' || kind === 'audio' ? MOST_BYTES[kind] : MOST_BYTES.other
  if (size > most) throw refusal(413, `文件超过 ${most / MB} MB，请压缩后再传。`)
}

/** One name for one thing, whatever a detector calls it. */
const SAME: Readonly<Record<string, string>> = {
  'audio/vnd.wave': 'audio/wav',
  'audio/x-wav': 'audio/wav',
  'audio/m4a': 'audio/mp4',
  'audio/x-m4a': 'audio/mp4',
  'audio/ogg; codecs=opus': 'audio/ogg',
  'audio/opus': 'audio/ogg',
  'application/ogg': 'audio/ogg',
}

const refusal = (status: number, message: string) => new APIError(message, status, undefined, true)

const cleanName = (name: string) =>
  name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}/\\]/gu, '')
    .slice(-120) || 'file'
