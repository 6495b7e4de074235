import type { CollectionConfig } from 'payload'
import { deliveryItemEndpoints } from '@/distribution/itemEndpoints'
import { reviewEndpoints } from '@/review/endpoints'
import { reviewGuard } from '@/review/guard'
import { recordRelease } from '@/review/recordRelease'
import { refuseRemovingLive } from '@/review/refuseRemovingLive'
import { settleDoor } from '@/review/settleDoor'
import { fillSearchText } from '@/search/fillSearchText'
import { previewUrl } from '@/site/previewUrl'
import { contentAccess, deskOnly, system } from './access/contentAccess'
import { aiUsageField } from './fields/aiUsage'
import { bodyField } from './fields/body'
import { label, options } from './fields/label'
import { riskOptions } from './fields/riskOptions'
import { newsSourceField } from './fields/newsSource'
import { emergencyField, noticeField } from './fields/noticeFields'
import { organizationField } from './fields/organization'
import { reviewFields } from './fields/reviewState'
import { slugField } from './fields/slug'
import { variantsField } from './fields/variants'

export const news: CollectionConfig = {
  slug: 'news',
  labels: { singular: label('稿件', 'Article'), plural: label('新闻', 'News') },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'type', 'reviewState', 'organization', 'updatedAt'],
    listSearchableFields: ['title', 'digest'],
    group: label('稿件', 'Content'),
    preview: (doc) => previewUrl('news', doc),
    livePreview: { url: ({ data }) => previewUrl('news', data) },
    components: {
      edit: {
        beforeDocumentControls: ['/src/admin/review/ReviewControls#ReviewControls'],
        Status: '/src/admin/review/ItemStatus#ItemStatus',
        PublishButton: '/src/admin/review/NoPublishButton#NoPublishButton',
        UnpublishButton: '/src/admin/review/NoPublishButton#NoPublishButton',
      },
    },
  },
  trash: true,
  defaultSort: '-updatedAt',
  // Every submitted revision is evidence; none may be pruned away.
  versions: { maxPerDoc: 0, drafts: { autosave: { interval: 800, showSaveDraftButton: true }, validate: false } },
  access: contentAccess,
  hooks: {
    beforeOperation: [settleDoor],
    beforeChange: [reviewGuard, fillSearchText],
    afterChange: [recordRelease],
    beforeDelete: [refuseRemovingLive],
  },
  endpoints: [...reviewEndpoints('news'), ...deliveryItemEndpoints('news')],
  fields: [
    { name: 'returnNote', type: 'ui', admin: { components: { Field: '/src/admin/review/ReturnNote#ReturnNote' } } },
    {
      type: 'tabs',
      tabs: [
        {
          label: label('内容', 'Content'),
          fields: [
            { name: 'title', type: 'text', required: true, maxLength: 100, index: true, label: label('标题', 'Title') },
            { name: 'subtitle', type: 'text', maxLength: 100, label: label('副题', 'Subtitle') },
            { name: 'cover', type: 'upload', relationTo: 'media', label: label('封面', 'Cover') },
            {
              name: 'digest',
              type: 'textarea',
              maxLength: 300,
              label: label('摘要', 'Digest'),
              admin: { description: label('公众号最多 120 字，留空取正文开头。', 'Up to 120 characters for WeChat.') },
            },
            bodyField(),
            { name: 'attachments', type: 'upload', relationTo: 'media', hasMany: true, label: label('附件', 'Attachments') },
          ],
        },
        {
          label: label('来源与声明', 'Source'),
          fields: [
            newsSourceField(),
            { name: 'author', type: 'text', maxLength: 40, label: label('作者署名', 'By-line') },
            { name: 'dutyEditor', type: 'text', maxLength: 40, label: label('责任编辑', 'Duty editor') },
            aiUsageField(),
            noticeField(),
            emergencyField(),
            {
              name: 'correction',
              type: 'textarea',
              maxLength: 500,
              label: label('更正说明', 'Correction note'),
              admin: { description: label('已发布的稿件有改动时填写，和日期一起公开显示。', 'Shown in public with its date.') },
            },
          ],
        },
        { label: label('渠道改写', 'Variants'), fields: [variantsField()] },
        { label: label('审核', 'Review'), fields: reviewFields() },
      ],
    },
    {
      name: 'type',
      type: 'select',
      required: true,
      defaultValue: 'news',
      index: true,
      label: label('稿件类型', 'Type'),
      admin: { position: 'sidebar' },
      options: options([
        ['news', '新闻', 'News'],
        ['notice', '通知公告', 'Notice'],
        ['explainer', '图解', 'Explainer'],
        ['feature', '专题', 'Feature'],
        ['repost', '转载', 'Repost'],
        ['urgent', '应急', 'Urgent'],
      ]),
    },
    {
      name: 'risk',
      type: 'select',
      label: label('风险等级', 'Risk class'),
      access: { read: deskOnly },
      admin: { position: 'sidebar', description: label('留空按类型取：转载 B，应急 C，其余 A。', 'By type when empty.') },
      options: riskOptions,
    },
    organizationField({ permission: 'content.write' }),
    {
      name: 'accounts',
      type: 'relationship',
      relationTo: 'channel-accounts',
      hasMany: true,
      maxDepth: 0,
      label: label('拟发渠道', 'Channels'),
      access: { read: deskOnly },
      admin: { position: 'sidebar', description: label('终审时可增减；留空只发网站。', 'The final reviewer may change them.') },
    },
    {
      name: 'publishAt',
      type: 'date',
      label: label('拟发时间', 'Publish at'),
      access: { read: deskOnly },
      admin: { position: 'sidebar', date: { pickerAppearance: 'dayAndTime' } },
    },
    { name: 'tags', type: 'text', hasMany: true, maxLength: 20, maxRows: 10, label: label('标签', 'Tags'), admin: { position: 'sidebar' } },
    { name: 'pinned', type: 'checkbox', defaultValue: false, label: label('置顶', 'Pinned'), admin: { position: 'sidebar' } },
    { name: 'expireAt', type: 'date', label: label('下架时间', 'Expires'), admin: { position: 'sidebar' } },
    slugField(),
    {
      name: 'related',
      type: 'relationship',
      relationTo: 'news',
      hasMany: true,
      maxDepth: 1,
      label: label('相关稿件', 'Related'),
      admin: { position: 'sidebar' },
      // A reader must not learn of a draft through a relation to it.
      filterOptions: { _status: { equals: 'published' } },
    },
    // Derived from the words above for searching the site; it repeats them, so no answer needs to carry it.
    { name: 'searchText', type: 'textarea', label: label('检索文本', 'Search text'), access: { create: system, read: system, update: system }, admin: { hidden: true } },
    // Written by the release alone, together with the live revision.
    { name: 'publishedAt', type: 'date', index: true, label: label('上网时间', 'Published'), access: { create: system, update: system }, admin: { position: 'sidebar', readOnly: true } },
    { name: 'correctedAt', type: 'date', label: label('更正时间', 'Corrected'), access: { create: system, update: system }, admin: { hidden: true } },
    { name: 'liveRevision', type: 'text', index: true, label: label('线上版本指纹', 'Live revision'), access: { create: system, update: system }, admin: { hidden: true } },
    { name: 'withdrawnAt', type: 'date', index: true, label: label('撤稿时间', 'Withdrawn'), access: { create: system, update: system }, admin: { hidden: true } },
  ],
}
