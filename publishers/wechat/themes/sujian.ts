import { baseRoles } from './base'
import type { Palette, Theme } from './theme'

const palette: Palette = {
  ink: '#2b2b2b',
  muted: '#555',
  accent: '#104d93',
  onAccent: '#fff',
  accentGround: '#2b2b2b',
  line: '#ddd',
  quiet: '#f7f7f7',
  info: '#104d93',
  warn: '#8e4b10',
  success: '#077e42',
  codeInk: '#2b2b2b',
  codeGround: '#f7f7f7',
  tokens: {
    keyword: '#770d13',
    name: '#104d93',
    string: '#077e42',
    number: '#8e4b10',
    comment: '#525252',
    added: '#077e42',
    removed: '#770d13',
  },
}

/** 素笺: a plain page, black on white, hairlines. For notices and long reading. */
export const sujian: Theme = {
  name: 'sujian',
  label: { zh: '素笺', en: 'Plain' },
  roles: {
    ...baseRoles(palette),
    h2: `margin:40px 0 18px;padding:0 0 8px;border-bottom:1px solid ${palette.line};font-size:20px;line-height:1.4;font-weight:bold;color:${palette.ink}`,
    link: `color:${palette.accent};text-decoration:underline`,
    noteLink: `color:${palette.ink};border-bottom:1px solid #bbb`,
    quoteText: 'margin:8px 0;font-size:16px;line-height:1.8;color:#444',
  },
}
