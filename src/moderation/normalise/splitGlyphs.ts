/**
 * Characters written as their two parts (亻言 for 信). Only parts that never stand alone in ordinary text begin one:
 * 女干 is left out, for 女干部 means what it says. Written for this project, 2026-11-22.
 */
const WRITTEN = `
亻言信 亻专传 亻弗佛 亻也他 亻尔你 亻故做 亻介价 彳正征 讠正证 讠果课 讠舌话 讠兑说 讠平评 氵去法 氵每海 氵由油
钅戋钱 钅艮银 钅勺钓 扌丁打 扌包抱 扌非排 艹早草 犭句狗 犭者猪 礻畐福 纟合给 纟工红 饣反饭 忄生性 刂刀刀 贝者赌 贝兼赚
贝戋贱 讠乍诈 礻申神
疒丙病 阝方防 宀女安 辶力边`

export const SPLIT_GLYPHS: ReadonlyMap<string, string> = new Map(
  WRITTEN.split(/\s+/)
    .filter((entry) => entry !== '')
    .map((entry) => [entry.slice(0, 2), entry.slice(2)] as const),
)

export const SPLIT_BEGINNING = new RegExp(
  `[${[...new Set([...SPLIT_GLYPHS.keys()].map((written) => written.charAt(0)))].join('')}]`,
)
