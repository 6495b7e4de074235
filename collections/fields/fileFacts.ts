import type { Field, TextField } from 'payload'
import { deskOnly, system } from '../access/contentAccess'
import { label } from './label'

/** What the program found out of a file by itself; nobody writes it by hand. */
export const fileFacts = (): Field[] => [
  {
    ...text('sha256', label('文件指纹', 'Fingerprint')),
    index: true,
    access: { ...ours, read: deskOnly },
  },
  // Names the public copies; whoever has it still needs the right to read the row.
  { ...text('tag', label('副本标识', 'Public copies')), index: true },
  // `yes` once all public copies of this tag lie ready (src/library/clocks).
  {
    ...text('prepared', label('副本已备', 'Prepared')),
    index: true,
    access: { ...ours, read: system },
  },
  text('look', label('画面', 'Look')),
  text('color', label('主色', 'Dominant colour')),
  { ...number('seconds', label('时长（秒）', 'Seconds')) },
  { ...text('watermark', label('水印', 'Watermark')), access: { ...ours, read: deskOnly } },
  { ...text('phash', label('感知哈希', 'Perceptual hash')), access: { ...ours, read: deskOnly } },
  // The hash in four parts of 16 bits: what an index can look up (media/image/fingerprint).
  ...['phashA', 'phashB', 'phashC', 'phashD'].map((name) => ({
    ...number(name, label('感知哈希', 'Perceptual hash')),
    index: true,
    access: { ...ours, read: system },
  })),
  // Made when they are read, from the rest (src/library/publicFiles).
  {
    name: 'sizes',
    type: 'json',
    virtual: true,
    admin: { hidden: true },
    label: label('公开尺寸', 'Public sizes'),
  },
  { ...text('original', label('原件', 'Original')), virtual: true },
]

const ours = { create: system, update: system }

const text = (name: string, words: TextField['label']) =>
  ({ name, type: 'text', label: words, admin: { hidden: true }, access: ours }) as const

const number = (name: string, words: TextField['label']) =>
  ({ name, type: 'number', label: words, admin: { hidden: true }, access: ours }) as const
