/** A field that a revision consists of, by the name it has in the record. */
export type ContentField = {
  name: string
  label: string
  as: 'text' | 'richText' | 'media' | 'data' | 'variants'
  /** For `data` that names files: theirs, in order. They are reviewed and, unless private, shown with the item. */
  files?: (value: unknown) => unknown[]
  /** What readers look for it by, beside title, digest and body: its text, or what it holds as words. */
  sought?: true | ((value: unknown) => unknown[])
  /** Evidence for the desk: part of what is reviewed, never shown. */
  isPrivate?: true
  /** Of rows that readers see: columns of theirs that are evidence. `files` names their files too. */
  privateColumns?: readonly string[]
}

/** Fields every kind has: the words of a list, the body, and where it stands. */
export const commonFields = {
  title: { name: 'title', label: '标题', as: 'text' },
  subtitle: { name: 'subtitle', label: '副题', as: 'text' },
  digest: { name: 'digest', label: '摘要', as: 'text' },
  body: { name: 'body', label: '正文', as: 'richText' },
  cover: { name: 'cover', label: '封面', as: 'media' },
} as const satisfies Record<string, ContentField>

/** Fields every kind ends with. */
export const commonTail: readonly ContentField[] = [
  { name: 'aiUsage', label: '人工智能声明', as: 'text' },
  { name: 'correction', label: '更正说明', as: 'text' },
  { name: 'organization', label: '所属组织', as: 'data' },
  { name: 'tags', label: '标签', as: 'data' },
  { name: 'links', label: '相关内容', as: 'data' },
  { name: 'expireAt', label: '下架时间', as: 'data' },
  { name: 'slug', label: '网址后缀', as: 'text' },
  { name: 'film', label: '短片', as: 'data' },
  { name: 'variants', label: '渠道改写', as: 'variants' },
]
