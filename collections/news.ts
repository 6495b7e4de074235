import type { CollectionConfig } from 'payload'
import { deliveryItemEndpoints } from '@/distribution/itemEndpoints'
import { filmItemEndpoints } from '@/films/itemEndpoints'
import { reviewEndpoints } from '@/review/endpoints'
import { reviewGuard } from '@/review/guard'
import { recordRelease } from '@/review/recordRelease'
import { refuseRemovingLive } from '@/review/refuseRemovingLive'
import { settleDoor } from '@/review/settleDoor'
import { fillSearchText } from '@/search/fillSearchText'
import { previewUrl } from '@/site/previewUrl'
import { contentAccess, ownDeskQuestions } from './access/contentAccess'
import { aiUsageField } from './fields/aiUsage'
import { bodyField } from './fields/body'
import { label } from './fields/label'
import { newsSourceField } from './fields/newsSource'
import { newsSidebar } from './fields/newsSidebar'
import { newsSystem } from './fields/newsSystem'
import { emergencyField, noticeField } from './fields/noticeFields'
import { reviewFields } from './fields/reviewState'
import { filmField, variantsField } from './fields/variants'

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
        beforeDocumentControls: [
          '/src/admin/review/ReviewControls#ReviewControls',
          '/src/admin/films/FilmsButton#FilmsButton',
        ],
        Status: '/src/admin/review/ItemStatus#ItemStatus',
        PublishButton: '/src/admin/review/NoPublishButton#NoPublishButton',
        UnpublishButton: '/src/admin/review/NoPublishButton#NoPublishButton',
      },
    },
  },
  trash: true,
  defaultSort: '-updatedAt',
  // Every submitted revision is evidence; none may be pruned away.
  versions: {
    maxPerDoc: 0,
    drafts: { autosave: { interval: 800, showSaveDraftButton: true }, validate: false },
  },
  access: contentAccess,
  // Who may see some of the fields hangs on whose item it is.
  forceSelect: { organization: true },
  hooks: {
    beforeOperation: [settleDoor, ownDeskQuestions],
    beforeChange: [reviewGuard, fillSearchText],
    afterChange: [recordRelease],
    beforeDelete: [refuseRemovingLive],
  },
  endpoints: [
    ...reviewEndpoints('news'),
    ...deliveryItemEndpoints('news'),
    ...filmItemEndpoints('news'),
  ],
  fields: [
    {
      name: 'returnNote',
      type: 'ui',
      admin: { components: { Field: '/src/admin/review/ReturnNote#ReturnNote' } },
    },
    {
      type: 'tabs',
      tabs: [
        {
          label: label('内容', 'Content'),
          fields: [
            {
              name: 'title',
              type: 'text',
              required: true,
              maxLength: 100,
              index: true,
              label: label('标题', 'Title'),
            },
            { name: 'subtitle', type: 'text', maxLength: 100, label: label('副题', 'Subtitle') },
            { name: 'cover', type: 'upload', relationTo: 'media', label: label('封面', 'Cover') },
            {
              name: 'digest',
              type: 'textarea',
              maxLength: 300,
              label: label('摘要', 'Digest'),
              admin: {
                description: label(
                  '公众号最多 120 字，留空取正文开头。',
                  'Up to 120 characters for WeChat.',
                ),
              },
            },
            bodyField(),
            {
              name: 'attachments',
              type: 'upload',
              relationTo: 'media',
              hasMany: true,
              label: label('附件', 'Attachments'),
            },
          ],
        },
        {
          label: label('来源与声明', 'Source'),
          fields: [
            newsSourceField(),
            { name: 'author', type: 'text', maxLength: 40, label: label('作者署名', 'By-line') },
            {
              name: 'dutyEditor',
              type: 'text',
              maxLength: 40,
              label: label('责任编辑', 'Duty editor'),
            },
            aiUsageField(),
            noticeField(),
            emergencyField(),
            {
              name: 'correction',
              type: 'textarea',
              maxLength: 500,
              label: label('更正说明', 'Correction note'),
              admin: {
                description: label(
                  '已发布的稿件有改动时填写，和日期一起公开显示。',
                  'Shown in public with its date.',
                ),
              },
            },
          ],
        },
        { label: label('渠道改写', 'Variants'), fields: [filmField(), variantsField()] },
        { label: label('审核', 'Review'), fields: reviewFields() },
      ],
    },
    ...newsSidebar(),
    ...newsSystem(),
  ],
}
