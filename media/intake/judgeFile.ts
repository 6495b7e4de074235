import fs from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import type { Identity } from './identify'
import { identify } from './identify'
import { judgeFilm } from './judgeFilm'
import { judgeImage } from './judgeImage'
import { judgeOffice } from './judgeOffice'
import { judgePdf } from './judgePdf'
import { judgeSound } from './judgeSound'
import { checkFacts, checkName, checkType } from './limits'
import { readAt } from './readAt'
import { IntakeRefused, refuse, refused } from './refuse'
import type { Allowed, FileFacts, Verdict } from './types'

export type Judged = {
  path: string
  /** What the person's device called it; only asked whether it misleads. */
  declaredName: string
  declaredType: string
  allowed: Allowed
}

/**
 * What a file is, by its bytes, or why it is not taken, in words for the person who chose it. Opens the file, decodes
 * pictures, and reads of films only their index. Throws only what the disk throws.
 */
export async function judgeFile({ path, declaredName, allowed }: Judged): Promise<Verdict> {
  const file = await fs.open(path, 'r')
  try {
    return { ok: true, facts: await judge({ file, path, declaredName, allowed }) }
  } catch (error) {
    if (error instanceof IntakeRefused) return refused(error.refusal)
    // Readers of hostile bytes run over the end; that is the file's fault.
    if (error instanceof RangeError)
      return refused({
        code: 'damaged',
        message: '文件已损坏，内容读不出来。请重新导出或重新下载后再传。',
      })
    throw error
  } finally {
    await file.close()
  }
}

type Asked = Omit<Judged, 'declaredType'> & { file: FileHandle }

async function judge({ file, path, declaredName, allowed }: Asked): Promise<FileFacts> {
  const { size: bytes } = await file.stat()
  if (bytes === 0) refuse('empty', '文件是空的（0 字节），请重新选择。')
  const identity = await identify(file, path)
  const limits = checkType({ identity, bytes, allowed })
  checkName(declaredName, identity)
  const asked = { file, path, bytes, identity, limits }
  const facts = await JUDGES[identity.kind](asked)
  checkType({ identity: facts, bytes, allowed })
  checkFacts(facts, limits)
  return facts
}

type Judging = Parameters<typeof judgeImage>[0] & { path: string }

const JUDGES: Readonly<Record<Identity['kind'], (asked: Judging) => Promise<FileFacts>>> = {
  image: judgeImage,
  video: judgeFilm,
  audio: judgeSound,
  document: async ({ file, bytes, identity }) => {
    const data = await readAt(file, 0, bytes)
    return identity.mimeType === 'application/pdf' ? judgePdf(data, identity) : judgeOffice(data)
  },
}
