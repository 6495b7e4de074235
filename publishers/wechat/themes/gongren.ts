import { baseRoles } from './base'
import type { Palette, Theme } from './theme'

const palette: Palette = {
  ink: '#2b2b2b',
  muted: '#555',
  accent: '#850a12',
  onAccent: '#fff',
  accentGround: '#b3131b',
  line: '#e3c9ca',
  quiet: '#f7f7f7',
  info: '#104d93',
  warn: '#8e4b10',
  success: '#077e42',
  codeInk: '#d4d4d4',
  codeGround: '#23272e',
  tokens: {
    keyword: '#ff9aa2',
    name: '#9ecbff',
    string: '#a5d6a7',
    number: '#ffcb8b',
    comment: '#9aa5b1',
    added: '#a5d6a7',
    removed: '#ffb3b3',
  },
}

/** 工红: the union's red, in plates under the headings and thin lines; the text itself stays ink on white. */
export const gongren: Theme = {
  name: 'gongren',
  label: { zh: '工红', en: 'Union red' },
  roles: {
    ...baseRoles(palette),
    h2: 'margin:40px 0 20px;font-size:18px;line-height:1.5;font-weight:bold;color:#b3131b;border-bottom:2px solid #b3131b',
    h2Inner:
      'display:inline-block;padding:4px 14px;border-radius:4px 4px 0 0;background-color:#b3131b;color:#fff',
    h3: `margin:28px 0 14px;padding:0 0 0 10px;border-left:4px solid #b3131b;font-size:17px;line-height:1.5;font-weight:bold;color:${palette.ink}`,
    h4: `margin:24px 0 12px;font-size:16px;line-height:1.8;font-weight:bold;color:${palette.accent}`,
    strong: `font-weight:bold;color:${palette.accent}`,
    quote:
      'margin:0 0 20px;padding:12px 16px;border-left:4px solid #b3131b;background-color:#f7f7f7',
    quoteText: 'margin:4px 0;font-size:15px;line-height:1.8;color:#444',
    th: 'padding:8px 10px;border:1px solid #b3131b;background-color:#b3131b;font-size:14px;line-height:1.6;font-weight:bold;color:#fff',
    rule: 'margin:32px auto;width:64px;border:0;border-top:2px solid #b3131b',
    tdStriped: `padding:8px 10px;border:1px solid ${palette.line};background-color:#fafafa;font-size:14px;line-height:1.6;color:${palette.ink}`,
  },
}
