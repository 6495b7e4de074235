import { createRequire } from 'node:module'
import path from 'node:path'
import { canvasLibrary } from './canvasLibrary'
import { coverageOf } from './fontCoverage'
import { clustersOf } from './textUnits'

/**
 * Noto Sans SC (SIL Open Font License 1.1), shipped in the package as three files of about 10 MB: all of 通用规范汉字表
 * and CJK Extension A, so the names of people come out; a machine needs no font of its own.
 */
const FACES = {
  regular: { family: 'Film Regular', file: '400Regular/NotoSansSC_400Regular.ttf' },
  medium: { family: 'Film Medium', file: '500Medium/NotoSansSC_500Medium.ttf' },
  bold: { family: 'Film Bold', file: '700Bold/NotoSansSC_700Bold.ttf' },
} as const

export type Face = keyof typeof FACES

/** For a character that no font of ours has: 〓, what Chinese and Japanese setters put for a missing type. */
export const MISSING = '〓'

let known: ((codePoint: number) => boolean) | undefined

/** The CSS font of a canvas; loads the files at the first call. Throws when the package is not installed. */
export function fontOf(face: Face, size: number): string {
  load()
  return `${size}px "${FACES[face].family}"`
}

/** The text with 〓 for every cluster that would come out as an empty box. */
export const drawable = (text: string): string =>
  clustersOf(text)
    .map((cluster) => (isDrawable(cluster) ? cluster : MISSING))
    .join('')

/** Clusters that will be shown as 〓, once each. */
export const missingFrom = (text: string): string[] => [
  ...new Set(clustersOf(text).filter((cluster) => !isDrawable(cluster))),
]

function isDrawable(cluster: string): boolean {
  const has = load()
  return [...cluster].every((sign) => {
    const point = sign.codePointAt(0) ?? 0
    return has(point) || (point >= 0xfe00 && point <= 0xfe0f) || /\s/u.test(sign)
  })
}

function load(): (codePoint: number) => boolean {
  if (known) return known
  const here = createRequire(path.join(process.cwd(), 'package.json'))
  const folder = path.dirname(here.resolve('@expo-google-fonts/noto-sans-sc/package.json'))
  const { GlobalFonts } = canvasLibrary()
  for (const { family, file } of Object.values(FACES)) {
    if (!GlobalFonts.registerFromPath(path.join(folder, file), family))
      throw new Error(`短片字体读不出来：${file}，请重新安装依赖（npm ci）。`)
  }
  known = coverageOf(path.join(folder, FACES.regular.file))
  return known
}
