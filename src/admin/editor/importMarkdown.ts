import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { toast } from '@payloadcms/ui'
import { markdownToHtml } from '@publishers/html/markdown'
import { insertHtml } from './insertHtml'
import { tellInserted } from './tellInserted'

/** Lets the editor pick a .md file and puts it in at the cursor. */
export function importMarkdown(editor: LexicalEditor): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = '.md,.markdown,text/markdown,text/plain'
  input.onchange = () => {
    const file = input.files?.[0]
    if (!file) return
    if (file.size > 2_000_000) {
      toast.error('文件超过 2 MB，请拆开导入。')
      return
    }
    void file
      .text()
      .then((text) => insertHtml(editor, markdownToHtml(withoutFrontMatter(text))))
      .then(tellInserted, () =>
        toast.error('这个文件无法导入，请检查是不是 UTF-8 编码的 Markdown。'),
      )
  }
  input.click()
}

const withoutFrontMatter = (text: string) => text.replace(/^﻿?---\r?\n[\s\S]*?\r?\n---\r?\n/, '')
