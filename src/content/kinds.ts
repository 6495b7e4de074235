/** The collections that go through review, and which of their fields a revision consists of. */
export const REVIEWED_KINDS = ['news'] as const
export type Kind = (typeof REVIEWED_KINDS)[number]

export const isReviewedKind = (value: string): value is Kind =>
  (REVIEWED_KINDS as readonly string[]).includes(value)

export type ContentField = {
  name: string
  label: string
  as: 'text' | 'richText' | 'media' | 'data' | 'variants'
}

/**
 * What the public can see or what decides it. Risk, planned accounts and planned time are not here:
 * an approval names those itself.
 */
export const CONTENT_FIELDS: Readonly<Record<Kind, readonly ContentField[]>> = {
  news: [
    { name: 'title', label: '标题', as: 'text' },
    { name: 'subtitle', label: '副题', as: 'text' },
    { name: 'digest', label: '摘要', as: 'text' },
    { name: 'body', label: '正文', as: 'richText' },
    { name: 'cover', label: '封面', as: 'media' },
    { name: 'attachments', label: '附件', as: 'media' },
    { name: 'type', label: '稿件类型', as: 'text' },
    { name: 'source', label: '稿件来源', as: 'data' },
    { name: 'author', label: '作者署名', as: 'text' },
    { name: 'dutyEditor', label: '责任编辑', as: 'text' },
    { name: 'aiUsage', label: '人工智能声明', as: 'text' },
    { name: 'notice', label: '公文信息', as: 'data' },
    { name: 'emergency', label: '应急发布', as: 'data' },
    { name: 'correction', label: '更正说明', as: 'text' },
    { name: 'organization', label: '所属组织', as: 'data' },
    { name: 'tags', label: '标签', as: 'data' },
    { name: 'related', label: '相关稿件', as: 'data' },
    { name: 'pinned', label: '置顶', as: 'data' },
    { name: 'expireAt', label: '下架时间', as: 'data' },
    { name: 'slug', label: '网址后缀', as: 'text' },
    { name: 'film', label: '短片', as: 'data' },
    { name: 'variants', label: '渠道改写', as: 'variants' },
  ],
}
