import { baseRoles } from './base'
import type { Palette, Theme } from './theme'

const palette: Palette = {
  ink: '#333',
  muted: '#555',
  accent: '#7e070d',
  onAccent: '#ffe9b0',
  accentGround: '#b3131b',
  line: '#e6c88a',
  quiet: '#fff9f5',
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

const GOLD = '#d9a441'

/** 庆红: red plates and gold lines, headings in the middle. For 五一, 劳模表彰 and festivals. */
export const qinghong: Theme = {
  name: 'qinghong',
  label: { zh: '庆红', en: 'Festive' },
  roles: {
    ...baseRoles(palette),
    h2: 'margin:40px 0 22px;font-size:18px;line-height:1.5;font-weight:bold;color:#b3131b;text-align:center',
    h2Inner: `display:inline-block;padding:6px 24px;border:1px solid ${GOLD};border-radius:20px;background-color:#b3131b;color:#ffe9b0`,
    h3: `margin:28px 0 14px;font-size:17px;line-height:1.5;font-weight:bold;color:${palette.accent};text-align:center`,
    h3Inner: `padding:0 4px 4px;border-bottom:2px solid ${GOLD}`,
    strong: `font-weight:bold;color:${palette.accent}`,
    quote: `margin:0 0 20px;padding:14px 18px;border:1px solid ${GOLD};border-radius:8px;background-color:#fff9f5`,
    quoteText: `margin:4px 0;font-size:15px;line-height:1.8;color:${palette.accent}`,
    th: `padding:8px 10px;border:1px solid ${GOLD};background-color:#b3131b;font-size:14px;line-height:1.6;font-weight:bold;color:#ffe9b0`,
    rule: `margin:32px auto;width:160px;border:0;border-top:1px solid ${GOLD}`,
    foot: `margin:36px 0 0;padding:16px 0 0;border-top:1px solid ${GOLD}`,
  },
}
