import { fitsRatio } from '@media/intake/fitsRatio'
import { MB } from '@/uploads/limits'
import type { Category, FileType } from './category'
import { MIME_OF } from './category'
import { kindOf, slotRules } from './entrySlots'
import { duration } from './explainLimits'

/** What is known of a file by its bytes. */
export type Facts = {
  mimeType: string
  bytes: number
  width?: number | null
  height?: number | null
  seconds?: number | null
  name?: string
}

/** What is wrong with one file for its category, naming the limit and the remedy. Empty when it fits. */
export function checkFile(category: Category, facts: Facts): string[] {
  return [
    typeProblem(category, facts),
    sizeProblem(category, facts),
    edgeProblem(category, facts),
    ratioProblem(category, facts),
    lengthProblem(category, facts),
  ].filter((problem): problem is string => problem !== undefined)
}

function typeProblem({ types, name }: Category, { mimeType }: Facts): string | undefined {
  if (types.some((type) => sameType(type, mimeType))) return undefined
  return `“${name}”只收 ${types.map((type) => type.toUpperCase()).join('、')} 文件，请转换后再传。`
}

const sameType = (type: FileType, mimeType: string) =>
  mimeType === MIME_OF[type] || (type === 'wav' && /^audio\/(x-|vnd\.)?wave?$/.test(mimeType))

function sizeProblem(category: Category, { bytes, mimeType }: Facts): string | undefined {
  const { minMB } = category
  const maxMB = slotRules(category, 'works').maxMB[kindOf(mimeType)]
  const shown = (bytes / MB).toFixed(1)
  if (bytes > maxMB * MB) return `文件 ${shown} MB，超过 ${maxMB} MB 的上限，请压缩后再传。`
  if (minMB && bytes < minMB * MB)
    return `文件只有 ${shown} MB，不足 ${minMB} MB，请上传未压缩的原图。`
  return undefined
}

function edgeProblem(
  { minLongEdge, minShortEdge }: Category,
  { width, height, mimeType }: Facts,
): string | undefined {
  if (!width || !height || !/^(image|video)\//.test(mimeType)) return undefined
  const [long, short] = [Math.max(width, height), Math.min(width, height)]
  if (minLongEdge && long < minLongEdge)
    return `长边 ${long} 像素，不足 ${minLongEdge} 像素，请上传更大的原图。`
  if (minShortEdge && short < minShortEdge)
    return `画面 ${width}×${height}，短边不足 ${minShortEdge} 像素，请导出更高清的版本。`
  return undefined
}

function ratioProblem({ ratios }: Category, { width, height }: Facts): string | undefined {
  if (ratios.length === 0 || !width || !height) return undefined
  return fitsRatio(ratios, width, height)
    ? undefined
    : `画幅是 ${width}×${height}，只收 ${ratios.join(' 或 ')}，请重新导出（不要加黑边）。`
}

function lengthProblem(
  { minSeconds, maxSeconds }: Category,
  { seconds, mimeType }: Facts,
): string | undefined {
  if (!seconds || !/^(video|audio)\//.test(mimeType)) return undefined
  // A container's last frame may reach a blink over.
  if (maxSeconds && seconds > maxSeconds + 0.5)
    return `时长 ${duration(Math.ceil(seconds))}，超过 ${duration(maxSeconds)}的上限，请剪短。`
  if (minSeconds && seconds < minSeconds - 0.5)
    return `时长 ${duration(seconds)}，不足 ${duration(minSeconds)}。`
  return undefined
}
