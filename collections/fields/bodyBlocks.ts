import {
  BoldFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { Block } from 'payload'
import { label, options } from './label'

const callout: Block = {
  slug: 'callout',
  labels: { singular: label('提示框', 'Call-out'), plural: label('提示框', 'Call-outs') },
  fields: [
    {
      name: 'tone',
      type: 'select',
      required: true,
      defaultValue: 'info',
      label: label('语气', 'Tone'),
      options: options([
        ['info', '提示', 'Info'],
        ['warn', '注意', 'Warning'],
        ['success', '好消息', 'Success'],
        ['quote', '金句', 'Quotation'],
      ]),
    },
    { name: 'title', type: 'text', maxLength: 60, label: label('标题', 'Title') },
    {
      name: 'body',
      type: 'richText',
      label: label('内容', 'Content'),
      editor: lexicalEditor({
        features: [
          ParagraphFeature(),
          BoldFeature(),
          ItalicFeature(),
          LinkFeature({ enabledCollections: [] }),
          UnorderedListFeature(),
          OrderedListFeature(),
          InlineToolbarFeature(),
        ],
      }),
    },
  ],
}

const video: Block = {
  slug: 'video',
  labels: { singular: label('视频', 'Video'), plural: label('视频', 'Videos') },
  fields: [
    {
      name: 'file',
      type: 'upload',
      relationTo: 'media',
      filterOptions: { mimeType: { contains: 'video' } },
      label: label('视频文件', 'File'),
    },
    { name: 'url', type: 'text', maxLength: 500, label: label('或外部视频网址', 'Or an address') },
    { name: 'poster', type: 'upload', relationTo: 'media', label: label('封面图', 'Poster') },
    { name: 'title', type: 'text', maxLength: 120, label: label('说明', 'Caption') },
  ],
}

const code: Block = {
  slug: 'code',
  labels: { singular: label('代码', 'Code'), plural: label('代码', 'Code') },
  fields: [{ name: 'code', type: 'code', required: true, label: label('代码', 'Code') }],
}

export const bodyBlocks: Block[] = [callout, video, code]
