import type { RichTextField } from 'payload'
import { bodyEditor } from './bodyEditor'
import { label } from './label'

export const bodyField = (): RichTextField => ({
  name: 'body',
  type: 'richText',
  label: label('正文', 'Body'),
  editor: bodyEditor(),
})
