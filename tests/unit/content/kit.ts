import type { FilmRow } from '@/content/filmRows'
import type { MediaRow } from '@/content/mediaRows'

export const record = {
  id: 3,
  title: '题',
  organization: 1,
  tags: ['工会', '表彰'],
  source: { type: 'original', name: null },
}

const root = (children: unknown[]) => ({ root: { type: 'root', children } })

export const body = (text: string) =>
  root([{ type: 'paragraph', children: text ? [{ type: 'text', text }] : [] }])

export const upload = (id: number) =>
  root([{ type: 'upload', relationTo: 'media', value: id, fields: null }])

export const clip = (file: number, title?: string) =>
  root([{ type: 'block', fields: { blockType: 'video', file, title } }])

export const file = (id: number, over: Partial<MediaRow> = {}): MediaRow => ({
  id,
  sha256: String(id).repeat(64).slice(0, 64),
  filename: `${id}.jpg`,
  mimeType: 'image/jpeg',
  width: 1200,
  height: 800,
  filesize: 1000,
  alt: `图${id}`,
  aiUsage: 'none',
  url: `/api/media/file/${id}.jpg`,
  ...over,
})

export const film = (id: number, over: Partial<FilmRow> = {}): FilmRow => ({
  id,
  kind: 'news',
  item: '3',
  state: 'ready',
  storyboardHash: 'b'.repeat(64),
  subtitles: '1\n00:00:00,000 --> 00:00:02,000\n字幕\n',
  measures: { seconds: 21.5, width: 1080, height: 1920 },
  file: file(90, { mimeType: 'video/mp4', aiUsage: 'assisted' }),
  covers: [file(91, { width: 1080, height: 1920 }), file(92, { width: 1080, height: 1440 })],
  ...over,
})
