import { $generateNodesFromDOM } from '@payloadcms/richtext-lexical/lexical/html'
import type { LexicalEditor, LexicalNode } from '@payloadcms/richtext-lexical/lexical'
import {
  $getRoot,
  $getSelection,
  $insertNodes,
  $isElementNode,
} from '@payloadcms/richtext-lexical/lexical'
import { hostPicture } from './hostPicture'

export type Inserted = { pictures: number; problems: string[] }

/** Clean HTML into the editor at the cursor; every foreign picture is brought into the library first. */
export async function insertHtml(editor: LexicalEditor, html: string): Promise<Inserted> {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const result = await hostPictures(page)
  editor.update(() => {
    const nodes = $generateNodesFromDOM(editor, page)
    nodes.forEach($keepNumericIds)
    if ($getSelection() === null) $getRoot().selectEnd()
    $insertNodes(nodes)
  })
  return result
}

async function hostPictures(page: Document): Promise<Inserted> {
  const problems: string[] = []
  let pictures = 0
  for (const image of page.querySelectorAll('img')) {
    const figure = image.closest('figure')
    const caption = figure?.querySelector('figcaption')?.textContent?.trim() ?? ''
    const hosted = await hostPicture({
      src: image.getAttribute('src') ?? '',
      alt: image.alt,
      caption,
    })
    if ('id' in hosted) {
      pictures += 1
      image.setAttribute('data-lexical-upload-id', String(hosted.id))
      image.setAttribute('data-lexical-upload-relation-to', 'media')
      // The caption now belongs to the picture in the library.
      if (figure) figure.replaceWith(image)
      continue
    }
    problems.push(hosted.problem)
    const note = page.createElement('p')
    note.textContent = `〔图片缺失：${image.alt || '未命名'}〕`
    ;(figure ?? image).replaceWith(note)
  }
  return { pictures, problems }
}

type UploadLike = LexicalNode & { getData(): { value?: unknown }; setData(data: unknown): void }

/** An attribute can only say "12"; SQLite's ids are the number 12. */
function $keepNumericIds(node: LexicalNode): void {
  if (node.getType() === 'upload') {
    const upload = node as UploadLike
    const { value, ...rest } = upload.getData()
    if (typeof value === 'string' && /^\d{1,15}$/.test(value))
      upload.setData({ ...rest, value: Number(value) })
  }
  if ($isElementNode(node)) node.getChildren().forEach($keepNumericIds)
}
