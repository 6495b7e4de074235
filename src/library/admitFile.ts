import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { judgeFile } from '@media/intake/judgeFile'
import type { FileFacts, RefusalCode } from '@media/intake/types'
import { LIBRARY_ALLOWED } from '@/uploads/limits'

declare module 'payload' {
  // Only an interface can be added to.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  export interface RequestContext {
    /** Left by the resumable upload: what it has found out already. */
    intake?: { path: string; sha256: string; facts: FileFacts }
  }
}

/**
 * The name made plain, and the type taken from the bytes, before anything is stored. What a person sends is looked into
 * (media/intake); what the program itself made, or has judged already, is believed. Throws 400, 413 and 415.
 */
export async function admitFile(
  req: PayloadRequest,
  { isOurs }: { isOurs: boolean },
): Promise<void> {
  const { file, context } = req
  if (!file) return
  file.name = cleanName(file.name)
  if (context.intake) {
    file.mimetype = context.intake.facts.mimeType
    return
  }
  if (isOurs) return
  if (file.size === 0) throw refusal(400, '文件是空的，请重新选择。')
  const verdict = await onDisk(file, (path) =>
    judgeFile({
      path,
      declaredName: file.name,
      declaredType: file.mimetype,
      allowed: LIBRARY_ALLOWED,
    }),
  )
  if (!verdict.ok) {
    const { code, message } = verdict.refusal
    throw refusal(STATUS[code] ?? 400, message)
  }
  const { facts } = verdict
  file.mimetype = facts.mimeType
  file.name = file.name.replace(/(?:\.[a-z0-9]{1,8})?$/i, facts.extension)
}

const STATUS: Partial<Record<RefusalCode, number>> = {
  tooLarge: 413,
  notAllowed: 415,
  unknownType: 415,
}

/** Judges look at a file where it lies; what came in memory lies there for that long. */
async function onDisk<T>(
  { tempFilePath, data }: NonNullable<PayloadRequest['file']>,
  work: (path: string) => Promise<T>,
): Promise<T> {
  if (tempFilePath && data.length === 0) return work(tempFilePath)
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'gongmei-intake-'))
  try {
    const at = path.join(folder, 'file')
    await fs.writeFile(at, data, { mode: 0o600 })
    return await work(at)
  } finally {
    await fs.rm(folder, { recursive: true, force: true })
  }
}

const refusal = (status: number, message: string) =>
  Object.assign(new APIError(message, status, undefined, true), { name: 'Refused' })

const cleanName = (name: string) =>
  name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}/\\]/gu, '')
    .slice(-120) || 'file'
