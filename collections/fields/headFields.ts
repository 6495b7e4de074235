import type { Field } from 'payload'
import { label } from './label'

type Words = {
  title?: [zh: string, en: string]
  subtitle?: [string, string]
  digest?: string
  digestLength?: number
}

/** The words and the picture an item of any kind has in a list. */
export const headFields = ({
  title = ['标题', 'Title'],
  subtitle = ['副题', 'Subtitle'],
  digest = '公众号最多 120 字，留空取正文开头。',
  digestLength = 300,
}: Words = {}): Field[] => [
  {
    name: 'title',
    type: 'text',
    required: true,
    maxLength: 100,
    index: true,
    label: label(...title),
  },
  { name: 'subtitle', type: 'text', maxLength: 100, label: label(...subtitle) },
  { name: 'cover', type: 'upload', relationTo: 'media', label: label('封面', 'Cover') },
  {
    name: 'digest',
    type: 'textarea',
    maxLength: digestLength,
    label: label('摘要', 'Digest'),
    admin: { description: label(digest, 'Shown in lists and on channels.') },
  },
]
