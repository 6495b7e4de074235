const signs = [
  /^#{1,4} \S/m, // heading
  /^(?:[-*+]|\d{1,3}\.) \S.*\n(?:[-*+]|\d{1,3}\.) \S/m, // a list of two or more
  /^```/m, // fenced code
  /^\|.+\|\s*\n\|[\s:|-]+\|/m, // table
  /!\[[^\]]*\]\([^)\s]+\)/, // picture
  /\[[^\]]+\]\(https?:\/\/[^)\s]+\)/, // link
  /^> \S/m, // quote
  /(^|\s)\*\*\S[^*]*\*\*/m, // bold
]

/** One sign may be chance; a heading, a table or fenced code is not, nor are two signs of any kind. */
export function looksLikeMarkdown(text: string): boolean {
  const found = signs.filter((sign) => sign.test(text))
  return found.length >= 2 || [signs[0], signs[2], signs[3]].some((sign) => sign?.test(text))
}
