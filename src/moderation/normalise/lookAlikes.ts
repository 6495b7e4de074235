/**
 * Glyphs people put for others, beyond what NFKC, case and OpenCC know: `written` then `meant`. Written for this project
 * on 2026-11-22 from the shapes themselves. Only glyphs without an ordinary use in Chinese comments, or whose name is read in their place (🐎到成功): 薇, 徽 and 威 stay
 * what they are and are left to the word tables.
 */
const PAIRS = `
аa вb еe кk мm нh оo рp сc тt уy хx ѕs іi јj ԁd ԛq ԝw ѵv ɡg αa βb εe ηn ιi κk νv οo ρp τt υu χx ωw
ᴀa ʙb ᴄc ᴅd ᴇe ɢg ʜh ɪi ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ʀr ꜱs ᴛt ᴜu ᴠv ᴡw ʏy ᴢz ×x ✕x ✖x ɑa ɩi ˅v ∨v √v
➕加 ✚加 ✛加 ✙加 ╋加 ➨加
罓网 尛小 妳你 祢你 佷很 徴微 嶶微 溦微 癓微 燘微 訫信 伈信 傏信 僖信 哬何 烎开
🅰a 🅱b 🅾o 🅿p 🆅v 🆇x 🆀q 🆗ok 🆚vs 🐧qq
❶1 ❷2 ❸3 ❹4 ❺5 ❻6 ❼7 ❽8 ❾9 ➀1 ➁2 ➂3 ➃4 ➄5 ➅6 ➆7 ➇8 ➈9 ➊1 ➋2 ➌3 ➍4 ➎5 ➏6 ➐7 ➑8 ➒9
⓿0 🄋0 🄌0 ⓵1 ⓶2 ⓷3 ⓸4 ⓹5 ⓺6 ⓻7 ⓼8 ⓽9
♡❤ ♥❤
🐴马 🐎马 🐖猪 🐕狗 💊药 🔫枪 🧊冰 🪪证`

export const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  PAIRS.split(/\s+/)
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [written = '', ...meant] = pair
      return [written, meant.join('')] as const
    }),
)

/** 🅐 and 🅥 and 🇻: letters in signs that Unicode does not decompose. Each range begins with its A. */
const LETTER_SIGNS = [0x1f130, 0x1f150, 0x1f170, 0x1f1e6]

export function letterInSign(codePoint: number): string | undefined {
  const first = LETTER_SIGNS.find((begin) => codePoint >= begin && codePoint < begin + 26)
  return first === undefined ? undefined : String.fromCharCode(0x61 + codePoint - first)
}
