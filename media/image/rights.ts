import { readExifText } from './exifText'
import { iimText } from './iim'
import { xmpText } from './xmp'

/** What a public picture keeps of its metadata: who made it, under which right, and whether a machine did. */
export type Rights = {
  creator?: string
  copyright?: string
  /** IPTC DigitalSourceType, the whole address. */
  digitalSource?: string
  /** The `AIGC` label of 人工智能生成合成内容标识办法, JSON as it was found. */
  aigc?: string
}

export type AiUsage = 'none' | 'assisted' | 'generated'

type Found = {
  exif?: Buffer
  xmp?: Buffer
  iptc?: Buffer
  comments?: { keyword: string; text: string }[]
}

/** From EXIF, XMP, IPTC-IIM and the texts of a PNG; the richer standard wins. Never throws: broken metadata says nothing. */
export function readRights({ exif, xmp, iptc, comments = [] }: Found): Rights {
  const text = xmp?.toString('utf8') ?? ''
  const label = comments.find(({ keyword }) => keyword.toUpperCase() === 'AIGC')?.text
  return filled({
    creator: xmpText(text, 'dc:creator') ?? readExifText(exif, 0x013b) ?? iimText(iptc, 80),
    copyright: xmpText(text, 'dc:rights') ?? readExifText(exif, 0x8298) ?? iimText(iptc, 116),
    digitalSource: xmpText(text, 'Iptc4xmpExt:DigitalSourceType'),
    aigc: xmpText(text, 'TC260:AIGC') ?? label,
  })
}

/**
 * The rights of the public copy: the library's word on the author comes first. A mark that a machine made it is never taken
 * away by a declaration; where there is none, the declaration becomes one.
 */
export function rightsFor({
  found,
  credit,
  ai,
}: {
  found: Rights
  credit?: string
  ai: AiUsage
}): Rights {
  return filled({
    ...found,
    creator: credit || found.creator,
    digitalSource: found.digitalSource ?? DECLARED[ai]?.digitalSource,
    aigc: found.aigc ?? DECLARED[ai]?.aigc,
  })
}

const source = 'http://cv.iptc.org/newscodes/digitalsourcetype'
/** Label 2: declared by a person, 第六条（二） of the measures; 1 would say that the generator itself marked it. */
const aigc = JSON.stringify({ Label: '2' })
const DECLARED: Partial<Record<AiUsage, Pick<Rights, 'digitalSource' | 'aigc'>>> = {
  generated: { digitalSource: `${source}/trainedAlgorithmicMedia`, aigc },
  assisted: { digitalSource: `${source}/compositeWithTrainedAlgorithmicMedia`, aigc },
}

const longest = 1_000

const filled = (rights: Rights): Rights =>
  Object.fromEntries(
    Object.entries(rights)
      .map(([name, value]) => [
        name,
        value
          ?.replace(/\p{Cc}+/gu, ' ')
          .trim()
          .slice(0, longest),
      ])
      .filter(([, value]) => value),
  )
