'use client'

import { COMMAND_PRIORITY_HIGH, PASTE_COMMAND } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { toast } from '@payloadcms/ui'
import { cleanPastedHtml } from '@publishers/html/cleanPastedHtml'
import { markdownToHtml } from '@publishers/html/markdown'
import { useEffect } from 'react'
import { insertHtml } from './insertHtml'
import { looksLikeMarkdown } from './looksLikeMarkdown'
import { tellInserted } from './tellInserted'

/** Takes over pasting: structure stays, junk goes, pictures move into the library. */
export const PastePlugin = () => {
  const [editor] = useLexicalComposerContext()
  useEffect(
    () =>
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          const html = event instanceof ClipboardEvent ? htmlOf(event.clipboardData) : undefined
          if (html === undefined) return false
          event.preventDefault()
          void insertHtml(editor, html).then(tellInserted, () =>
            toast.error('粘贴没有成功，请改用纯文本粘贴。'),
          )
          return true
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor],
  )
  return null
}

/** Clean HTML of what was copied; undefined leaves the paste to the editor (its own nodes, plain words, files). */
function htmlOf(data: DataTransfer | null): string | undefined {
  if (!data || data.types.includes('application/x-lexical-editor')) return undefined
  const text = data.getData('text/plain')
  if (looksLikeMarkdown(text) && !data.types.includes('text/html')) return markdownToHtml(text)
  const html = data.getData('text/html')
  return html.trim() === '' ? undefined : cleanPastedHtml(html).html
}
