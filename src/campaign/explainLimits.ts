import type { Category } from './category'
import { EXTRA_NAMES, FORMAT_NAMES } from './formats'

/** The limits of a category in words, one line each, as they are explained before anybody writes or uploads. */
export function explainLimits(category: Category): string[] {
  const { types, ratios, requires, explain } = category
  const takesFiles = (category.maxCount ?? 1) > 0
  const lines = [
    words(category),
    category.maxLines && `不超过 ${category.maxLines} 行`,
    takesFiles &&
      `${count(category)}${fileWords(category)}，${types.map((type) => type.toUpperCase()).join('、')}`,
    takesFiles && range('每个', category.minMB, category.maxMB, ' MB'),
    category.minLongEdge && `长边不少于 ${category.minLongEdge} 像素`,
    category.minShortEdge && `短边不少于 ${category.minShortEdge} 像素`,
    range('时长', category.minSeconds, category.maxSeconds, '', duration),
    ratios.length > 0 && `画幅 ${ratios.join(' 或 ')}`,
    category.maxCaption && `配文不超过 ${category.maxCaption} 字`,
    requires.length > 0 && `另须填写：${requires.map((extra) => EXTRA_NAMES[extra].zh).join('、')}`,
    category.perPerson && `每人最多 ${category.perPerson} 件`,
    explain,
  ]
  return lines.filter((line): line is string => Boolean(line))
}

const words = ({ minWords, maxWords }: Category) => range('', minWords, maxWords, ' 字')

function count({ minCount, maxCount }: Category): string {
  if (minCount && maxCount)
    return minCount === maxCount ? `${minCount} 个` : `${minCount}–${maxCount} 个`
  return maxCount ? `最多 ${maxCount} 个` : ''
}

function range(
  name: string,
  min: number | undefined,
  max: number | undefined,
  unit: string,
  show: (value: number) => string = String,
): string | undefined {
  if (min && max) return `${name} ${show(min)}–${show(max)}${unit}`.trim()
  if (max) return `${name}不超过 ${show(max)}${unit}`.trim()
  return min ? `${name}不少于 ${show(min)}${unit}`.trim() : undefined
}

/** `4 分 30 秒`, `5 分钟`. */
export function duration(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), Math.round(seconds % 60)]
  if (rest === 0 && minutes > 0) return `${minutes} 分钟`
  return [minutes > 0 && `${minutes} 分`, (rest > 0 || minutes === 0) && `${rest} 秒`]
    .filter(Boolean)
    .join(' ')
}

/** Chinese sets a Latin letter apart: `1 个 H5 页面文件`. */
function fileWords(category: Category): string {
  const { zh } = FORMAT_NAMES[category.format]
  return `${count(category) && /^[A-Z]/.test(zh) ? ' ' : ''}${zh}文件`
}
