import type { Palette } from './theme'

const SANS = 'font-size:16px;line-height:1.8'
const SMALL = 'font-size:14px;line-height:1.7'
const MONO = 'font-family:Menlo,Consolas,monospace'

/** The roles every theme has, from its colours: quiet, roomy, 16 px on a phone. A theme overrides what makes it itself. */
export function baseRoles(palette: Palette): Record<string, string> {
  const { ink, muted, accent, line, quiet, tokens } = palette
  const body = `${SANS};color:${ink}`
  const flat = `margin:0;${body}`
  return {
    paragraph: `margin:0 0 20px;${body};text-align:justify`,
    textBlock: body,
    plateText: flat,
    h2: `margin:36px 0 18px;font-size:20px;line-height:1.4;font-weight:bold;color:${accent}`,
    h3: `margin:28px 0 14px;font-size:18px;line-height:1.5;font-weight:bold;color:${ink}`,
    h4: `margin:24px 0 12px;${SANS};font-weight:bold;color:${ink}`,
    strong: 'font-weight:bold',
    link: `color:${accent};text-decoration:none`,
    noteLink: `color:${accent}`,
    noteMark: `font-size:12px;line-height:1;color:${accent}`,
    mark: `padding:0 2px;background-color:#fff1b8;color:#4a3200`,
    list: 'margin:0 0 20px;padding:0 0 0 1.6em',
    nestedList: 'margin:6px 0 0;padding:0 0 0 1.4em',
    item: `margin:0 0 6px;${body}`,
    listText: flat,
    markedList: 'margin:0 0 20px',
    nestedMarkedList: 'margin:6px 0 0',
    markedRow: 'margin:0 0 6px;padding:0 0 0 1.8em',
    markedText: `${flat};text-indent:-1.8em`,
    marker: 'display:inline-block;width:1.8em;text-indent:0',
    term: `margin:0 0 4px;${body};font-weight:bold`,
    definition: `margin:0 0 14px;padding:0 0 0 1.6em;${body}`,
    quote: `margin:0 0 20px;padding:2px 0 2px 16px;border-left:3px solid ${line}`,
    quoteText: `margin:8px 0;${SANS};color:${muted}`,
    figure: 'margin:0 0 20px;text-align:center',
    figureText: `margin:0;${body};text-align:center`,
    picture: 'display:block;margin:0 auto',
    caption: `margin:8px 0 0;font-size:13px;line-height:1.6;color:${muted};text-align:center`,
    rule: `margin:32px auto;width:120px;border:0;border-top:1px solid ${line}`,
    tableWrap: 'margin:0 0 20px;overflow-x:auto',
    tableCaption: `margin:0 0 8px;${SMALL};color:${muted};text-align:center`,
    table: 'width:100%;border-collapse:collapse',
    th: `padding:8px 10px;border:1px solid ${line};background-color:${quiet};font-size:14px;line-height:1.6;font-weight:bold;color:${ink}`,
    rowHead: `padding:8px 10px;border:1px solid ${line};background-color:${quiet};font-size:14px;line-height:1.6;font-weight:bold;color:${ink}`,
    td: `padding:8px 10px;border:1px solid ${line};font-size:14px;line-height:1.6;color:${ink}`,
    tdStriped: `padding:8px 10px;border:1px solid ${line};font-size:14px;line-height:1.6;color:${ink}`,
    cellText: `margin:0;font-size:14px;line-height:1.6;color:${ink}`,
    codeBlock: `margin:0 0 20px;padding:14px 16px;border-radius:6px;overflow-x:auto;background-color:${palette.codeGround}`,
    code: `display:block;white-space:nowrap;${MONO};font-size:13px;line-height:1.7;color:${palette.codeInk}`,
    inlineCode: `padding:1px 5px;border-radius:3px;background-color:${quiet};${MONO};font-size:14px;color:${ink}`,
    ...tokenRoles(tokens),
    ...calloutRoles(palette),
    mathBlock: `margin:0 0 20px;overflow-x:auto;text-align:center;color:${ink}`,
    mathBlockSvg: 'max-width:none',
    embed: `margin:0 0 20px;padding:16px;border:1px solid ${line};border-radius:6px;text-align:center`,
    embedTitle: `margin:0 0 4px;${SANS};font-weight:bold;color:${ink};text-align:center`,
    embedCaption: `margin:0 0 4px;${SMALL};color:${ink};text-align:center`,
    embedHint: `margin:0;font-size:13px;line-height:1.6;color:${muted};text-align:center`,
    foot: `margin:36px 0 0;padding:16px 0 0;border-top:1px solid ${line}`,
    footLine: `margin:0 0 4px;${SMALL};color:${muted}`,
    correction: `margin:0 0 10px;padding:10px 14px;border-left:3px solid ${palette.warn};background-color:${quiet};${SMALL};color:${ink}`,
    aiLabel: `margin:8px 0 0;${SMALL};color:${muted}`,
    notes: `margin:28px 0 0;padding:16px 0 0;border-top:1px solid ${line}`,
    notesTitle: `margin:0 0 8px;${SMALL};font-weight:bold;color:${ink}`,
    note: `margin:0 0 4px;font-size:13px;line-height:1.6;color:${muted};word-break:break-all`,
  }
}

function tokenRoles(tokens: Palette['tokens']): Record<string, string> {
  return {
    tokenKeyword: `color:${tokens.keyword}`,
    tokenName: `color:${tokens.name}`,
    tokenString: `color:${tokens.string}`,
    tokenNumber: `color:${tokens.number}`,
    tokenComment: `color:${tokens.comment}`,
    tokenAdded: `color:${tokens.added}`,
    tokenRemoved: `color:${tokens.removed}`,
  }
}

function calloutRoles({
  ink,
  quiet,
  info,
  warn,
  success,
  accent,
}: Palette): Record<string, string> {
  const box = (color: string) =>
    `margin:0 0 20px;padding:14px 16px;border-left:4px solid ${color};border-radius:0 4px 4px 0;background-color:${quiet}`
  const title = (color: string) =>
    `margin:0 0 6px;font-size:15px;line-height:1.6;font-weight:bold;color:${color}`
  return {
    calloutText: `margin:0 0 6px;font-size:15px;line-height:1.75;color:${ink}`,
    calloutInfo: box(info),
    calloutInfoTitle: title(info),
    calloutWarn: box(warn),
    calloutWarnTitle: title(warn),
    calloutSuccess: box(success),
    calloutSuccessTitle: title(success),
    calloutQuote: box(accent),
    calloutQuoteTitle: title(accent),
  }
}
