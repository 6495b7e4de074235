import { entryEndpoints } from '@/campaign/entryEndpoints'
import { guardEntryShown } from '@/campaign/guardEntryShown'
import { keepEntryColumns } from '@/campaign/keepEntryColumns'
import { noteEntryShown } from '@/campaign/noteEntryShown'
import { submissionVoteEndpoints } from '@/campaign/votes/endpoints'
import { forgetVoteEntries } from '@/campaign/votes/entryFacts'
import { entryAccess } from './access/entryAccess'
import { aiUsageField } from './fields/aiUsage'
import { bodyField } from './fields/body'
import { correctionField } from './fields/correction'
import { headFields } from './fields/headFields'
import { label, options } from './fields/label'
import { planSidebar } from './fields/planSidebar'
import { entrySystem } from './fields/submission/entrySystem'
import { authorFields, workFields } from './fields/submission/workFields'
import { reviewed } from './reviewed'

const asReviewed = reviewed({
  slug: 'submissions',
  labels: { singular: label('征集作品', 'Submission'), plural: label('征集作品', 'Submissions') },
  columns: ['number', 'state', 'category', 'union'],
  tabs: [
    {
      label: label('作品', 'Work'),
      fields: [
        ...headFields({
          title: ['题名', 'Title'],
          subtitle: ['副题', 'Subtitle'],
          digest: '作品简介，200 字以内。',
        }),
        bodyField(),
        ...workFields(),
      ],
    },
    { label: label('作者', 'Authors'), fields: authorFields() },
    { label: label('声明', 'Declarations'), fields: [aiUsageField(), correctionField()] },
  ],
  sidebar: [
    {
      name: 'type',
      type: 'select',
      required: true,
      defaultValue: 'work',
      index: true,
      label: label('类型', 'Type'),
      admin: { position: 'sidebar' },
      options: options([['work', '作品', 'Work']]),
    },
    ...planSidebar({ riskHint: '留空为 A。' }),
  ],
  system: entrySystem(),
  controls: ['/src/admin/campaign/EntryControls#EntryControls'],
  hooks: {
    beforeChange: [keepEntryColumns, guardEntryShown],
    afterChange: [noteEntryShown, forgetVoteEntries],
  },
  endpoints: [...entryEndpoints, ...submissionVoteEndpoints],
})

/** Works sent in to a call. Members write them through /api/members; the desk sees them as items of its own. */
export const submissions = { ...asReviewed, access: entryAccess }
