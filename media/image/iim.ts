/** A text of IPTC-IIM, record 2 (application), as photo agencies write it into JPEG's APP13; undefined when absent. */
export function iimText(iptc: Buffer | undefined, dataset: number): string | undefined {
  if (!iptc) return undefined
  for (let at = 0; at + 5 <= iptc.length; ) {
    if (iptc[at] !== 0x1c) {
      at++
      continue
    }
    const length = iptc.readUInt16BE(at + 3)
    if (iptc[at + 1] === 2 && iptc[at + 2] === dataset)
      return iptc.toString('utf8', at + 5, Math.min(iptc.length, at + 5 + length))
    at += 5 + length
  }
  return undefined
}
