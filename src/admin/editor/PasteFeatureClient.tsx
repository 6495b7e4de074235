'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { MarkdownIcon } from './MarkdownIcon'
import { importMarkdown } from './importMarkdown'
import { PastePlugin } from './PastePlugin'

export const PasteFeatureClient = createClientFeature({
  plugins: [{ Component: PastePlugin, position: 'normal' }],
  toolbarFixed: {
    groups: [
      {
        key: 'gongmeiImport',
        type: 'buttons',
        order: 90,
        items: [
          {
            key: 'importMarkdown',
            ChildComponent: MarkdownIcon,
            label: '导入 Markdown 文件',
            onSelect: ({ editor }) => importMarkdown(editor),
          },
        ],
      },
    ],
  },
})
