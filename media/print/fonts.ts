import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { coverageOf } from '../video/fontCoverage'
import { clustersOf } from '../video/textUnits'

/** Noto Sans SC (SIL Open Font License 1.1), shipped: a machine needs no font of its own. */
const FILES = {
  regular: '400Regular/NotoSansSC_400Regular.ttf',
  bold: '700Bold/NotoSansSC_700Bold.ttf',
} as const

export type PrintFace = keyof typeof FILES

export const PRINT_FACES = Object.keys(FILES) as PrintFace[]

/** For a character that no font of ours has: 〓, what Chinese and Japanese setters put for a missing type. */
const MISSING = '〓'

const bytes = new Map<PrintFace, Buffer>()
let covers: ((codePoint: number) => boolean) | undefined

/** The font file, read once a process. */
export function printFont(face: PrintFace): Buffer {
  const known = bytes.get(face)
  if (known) return known
  const read = fs.readFileSync(fileOf(face))
  bytes.set(face, read)
  return read
}

/** The text with 〓 for every cluster that would come out as an empty box; tabs and odd spaces become one space. */
export function printable(text: string): string {
  covers ??= coverageOf(fileOf('regular'))
  const has = covers
  return clustersOf(text.normalize('NFC').replace(/[^\S\n\u3000]/gu, ' '))
    .map((cluster) => (isDrawn(cluster, has) ? cluster : MISSING))
    .join('')
}

const isDrawn = (cluster: string, has: (codePoint: number) => boolean) =>
  cluster === '\n' || [...cluster].every((sign) => has(sign.codePointAt(0) ?? 0))

function fileOf(face: PrintFace): string {
  const here = createRequire(path.join(process.cwd(), 'package.json'))
  const folder = path.dirname(here.resolve('@expo-google-fonts/noto-sans-sc/package.json'))
  return path.join(folder, FILES[face])
}
