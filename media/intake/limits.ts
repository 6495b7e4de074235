import { fitsRatio } from './fitsRatio'
import type { Identity } from './identify'
import { refuse } from './refuse'
import { megabytes, minutes, tenThousandPixels } from './sizes'
import type { Allowed, FileFacts, FileKind, KindLimits } from './types'

const KIND_WORDS: Readonly<Record<FileKind, string>> = {
  image: '图片',
  video: '视频',
  audio: '音频',
  document: '文档',
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  'image/jpeg': 'JPG',
  'image/png': 'PNG',
  'image/gif': 'GIF',
  'image/webp': 'WebP',
  'image/avif': 'AVIF',
  'image/tiff': 'TIFF',
  'video/mp4': 'MP4',
  'video/quicktime': 'MOV',
  'audio/mpeg': 'MP3',
  'audio/wav': 'WAV',
  'audio/mp4': 'M4A',
  'audio/aac': 'AAC',
  'audio/flac': 'FLAC',
  'audio/ogg': 'OGG',
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PPTX',
}

const typeWords = (mimeType: string) => TYPE_WORDS[mimeType] ?? mimeType

/** The limits of the file's kind in this place. Throws IntakeRefused: kind or type not taken here, too large, too small. */
export function checkType({
  identity: { kind, mimeType },
  bytes,
  allowed,
}: {
  identity: Pick<Identity, 'kind' | 'mimeType'>
  bytes: number
  allowed: Allowed
}): KindLimits {
  const limits = allowed[kind]
  if (!limits) {
    const taken = Object.keys(allowed).map((each) => KIND_WORDS[each as FileKind])
    return refuse('notAllowed', `这里只收${taken.join('、')}，您选的是${KIND_WORDS[kind]}。`)
  }
  // What an archive is shows only when it is opened.
  const isKnown = mimeType !== 'application/zip'
  if (isKnown && limits.mimeTypes && !limits.mimeTypes.includes(mimeType))
    refuse(
      'notAllowed',
      `这里的${KIND_WORDS[kind]}只收 ${limits.mimeTypes.map(typeWords).join('、')}，您选的是 ${typeWords(mimeType)}；请转换格式后再传。`,
    )
  if (bytes > limits.maxBytes)
    refuse(
      'tooLarge',
      `${KIND_WORDS[kind]}有 ${megabytes(bytes)}，这里最大收 ${megabytes(limits.maxBytes)}；请压缩${kind === 'video' || kind === 'audio' ? '或截短' : ''}后再传。`,
    )
  if (limits.minBytes && bytes < limits.minBytes)
    refuse(
      'tooSmall',
      `${KIND_WORDS[kind]}只有 ${megabytes(bytes)}，要求不小于 ${megabytes(limits.minBytes)}；请传原图原片，不要用微信转发过的。`,
    )
  return limits
}

const KIND_OF_ENDING: Readonly<Record<string, FileKind>> = {
  ...endings('image', 'jpg jpeg jpe jfif png gif webp avif tif tiff heic heif bmp'),
  ...endings('video', 'mp4 m4v mov'),
  ...endings('audio', 'mp3 wav m4a aac flac ogg'),
  ...endings('document', 'pdf docx xlsx pptx doc xls ppt zip'),
}

/** A name that says another kind than the bytes misleads whoever opens it. `.jpg` on a PNG is a slip, and is put right. */
export function checkName(declaredName: string, { kind, mimeType }: Identity): void {
  const ending = /\.([A-Za-z0-9]{1,8})$/.exec(declaredName)?.[1]?.toLowerCase()
  const said = ending ? KIND_OF_ENDING[ending] : undefined
  const isOther = said ? said !== kind : ending !== undefined && MISLEADING.has(ending)
  // M4A and MP4 are one container; phones mix the names.
  const isContainer = /^(?:video|audio)$/.test(kind) && (said === 'video' || said === 'audio')
  if (isOther && !isContainer)
    refuse(
      'wrongType',
      `文件名写的是 .${ending}，内容其实是${KIND_WORDS[kind]}（${typeWords(mimeType)}）。请确认选对了文件，改好文件名再传。`,
    )
}

const MISLEADING = new Set(
  'html htm xhtml svg js mjs exe com bat cmd scr msi ps1 vbs jar php docm xlsm pptm dotm hta'.split(
    ' ',
  ),
)

function endings(kind: FileKind, words: string): Record<string, FileKind> {
  return Object.fromEntries(words.split(' ').map((word) => [word, kind]))
}

/** The place's own limits, on what the file really is. */
export function checkFacts(facts: FileFacts, limits: KindLimits): void {
  const { width = 0, height = 0, seconds = 0, video, kind } = facts
  const [long, short] = [Math.max(width, height), Math.min(width, height)]
  const size = `${width}×${height}`
  if (limits.maxPixels && width * height > limits.maxPixels)
    refuse(
      'tooManyPixels',
      `画面有 ${tenThousandPixels(width * height)}（${size}），这里最多 ${tenThousandPixels(limits.maxPixels)}；请缩小后再传。`,
    )
  if (limits.minLongEdge && long < limits.minLongEdge)
    refuse(
      'tooSmall',
      `${KIND_WORDS[kind]}是 ${size} 像素，要求长边不少于 ${limits.minLongEdge} 像素；请传原图，不要用截图或微信转发过的。`,
    )
  if (limits.minShortEdge && short < limits.minShortEdge)
    refuse(
      'tooSmall',
      `画面是 ${size} 像素，要求短边不少于 ${limits.minShortEdge} 像素（${limits.minShortEdge}p）；请用原片导出。`,
    )
  if (limits.ratios?.length && width && height && !fitsRatio(limits.ratios, width, height))
    refuse(
      'wrongShape',
      `画幅是 ${size}，这里只收 ${limits.ratios.join(' 或 ')}；请按这个画幅重新导出，不要加黑边。`,
    )
  if (limits.minSeconds && seconds && seconds < limits.minSeconds - 0.5)
    refuse(
      'tooShort',
      `${KIND_WORDS[kind]}只有 ${minutes(seconds)}，这里最短 ${minutes(limits.minSeconds)}。`,
    )
  if (limits.maxSeconds && seconds > limits.maxSeconds + 0.5)
    refuse(
      'tooLong',
      `${KIND_WORDS[kind]}长 ${minutes(seconds)}，这里最长 ${minutes(limits.maxSeconds)}；请剪短后再传。`,
    )
  if (limits.videoCodecs && video && !limits.videoCodecs.includes(video))
    refuse(
      'needsConversion',
      '视频的编码（多为 H.265/HEVC）很多手机放不出来；请在剪辑软件里选 H.264 导出 MP4 再传。',
    )
}
