/**
 * Text that XML 1.0 can hold: no control characters but tab and line ends, no half surrogate, no noncharacter.
 * Escaping is left to the writer.
 */
export const xmlText = (text: string): string =>
  text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')

/** Text as the content of an element or an attribute. */
export const xmlEscape = (text: string): string =>
  xmlText(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
