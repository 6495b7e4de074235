import { idOf } from '@/access/scope'
import type { Media, Submission } from '@/payload-types'
import type { EntryForm } from './entryForm'
import type { Category } from './category'
import { isWritten } from './category'

type Writing = { form: EntryForm; category: Category; rows: readonly Media[]; text?: string }

/** The record's own fields out of a form that passed its checks. */
export function entryContent({ form, category, rows, text }: Writing): Partial<Submission> {
  const words = form.text.trim() || (isWritten(category) ? (text ?? '') : '')
  const firstPicture = rows.find(({ mimeType }) => mimeType?.startsWith('image/'))
  const cover = form.cover?.media ?? firstPicture?.id ?? null
  const captions = new Map(form.works.map(({ media, caption }) => [String(media), caption]))
  return {
    title: form.title.trim().slice(0, 100),
    digest: form.digest.trim(),
    body: words ? (paragraphs(words) as Submission['body']) : null,
    cover: cover as never,
    works: rows.map((row) => ({
      file: row.id,
      caption: captions.get(String(row.id))?.trim() || null,
    })),
    proofs: form.proofs.flatMap(({ media }) => (media === null ? [] : [media])) as never,
    transcription: form.transcription.trim() || null,
    caption: form.caption.trim() || null,
    url: form.url.trim() || null,
    filing: form.filing.trim() || null,
    firstUrl: form.firstUrl.trim() || null,
    firstAt: form.firstAt.trim() || null,
    shotAt: form.shotAt.trim() || null,
    aiUsage: form.aiUsage || 'none',
    aiNote: form.aiNote.trim() || null,
    authors: form.authors
      .filter(({ name }) => name.trim())
      .map(({ name }) => ({ name: name.trim() })),
    teacher: form.teacher.trim() || null,
    union: idOf(form.union) as never,
    nomination: form.nomination,
    recommender: (form.nomination === 'unit' ? idOf(form.recommender) : null) as never,
  }
}

/** Plain text as the editor's tree: a blank line parts paragraphs, a line end inside one stays (poems). */
export const paragraphs = (text: string) => ({
  root: {
    type: 'root',
    version: 1,
    format: '',
    indent: 0,
    direction: 'ltr',
    children: text
      .replace(/\r\n?/g, '\n')
      .split(/\n\s*\n/)
      .filter((block) => block.trim() !== '')
      .map((block) => ({
        type: 'paragraph',
        version: 1,
        format: '',
        indent: 0,
        direction: 'ltr',
        textFormat: 0,
        textStyle: '',
        children: block.split('\n').flatMap((line, index) => [
          ...(index > 0 ? [{ type: 'linebreak', version: 1 }] : []),
          {
            type: 'text',
            version: 1,
            text: line.trim(),
            format: 0,
            style: '',
            mode: 'normal',
            detail: 0,
          },
        ]),
      })),
  },
})
