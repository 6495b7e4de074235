import { keepPrefixApart } from '@/campaign/numberPrefix'
import { noteExtension, rememberTimes } from '@/campaign/noteExtension'
import { forgetVoteEntries } from '@/campaign/votes/entryFacts'
import { aiUsageField } from './fields/aiUsage'
import { bodyField } from './fields/body'
import { categoriesField } from './fields/campaign/categoriesField'
import { datesField } from './fields/campaign/datesField'
import { combineField, judgingField, votingField } from './fields/campaign/rulesFields'
import { statementsField } from './fields/campaign/statementsField'
import { correctionField } from './fields/correction'
import { headFields } from './fields/headFields'
import { label, options } from './fields/label'
import { planSidebar } from './fields/planSidebar'
import { reviewed } from './reviewed'

/** A call for entries: categories, limits, dates, statements and rules are data of its approved revision. */
export const campaigns = reviewed({
  slug: 'campaigns',
  labels: { singular: label('征集活动', 'Campaign'), plural: label('征集活动', 'Campaigns') },
  columns: ['type'],
  hooks: {
    beforeChange: [keepPrefixApart, rememberTimes],
    afterChange: [noteExtension, forgetVoteEntries],
  },
  tabs: [
    {
      label: label('内容', 'Content'),
      fields: [
        ...headFields({ title: ['标题', 'Title'], subtitle: ['主题', 'Subtitle'] }),
        bodyField(),
        {
          name: 'contact',
          type: 'group',
          label: label('联系方式', 'Contact'),
          fields: [
            {
              type: 'row',
              fields: [
                { name: 'name', type: 'text', maxLength: 40, label: label('联系人', 'Name') },
                { name: 'phone', type: 'text', maxLength: 40, label: label('电话', 'Telephone') },
              ],
            },
            {
              type: 'row',
              fields: [
                { name: 'email', type: 'text', maxLength: 80, label: label('邮箱', 'Mail') },
                { name: 'address', type: 'text', maxLength: 120, label: label('地址', 'Address') },
              ],
            },
          ],
        },
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
      label: label('征集', 'Call'),
      fields: [
        datesField(),
        {
          type: 'row',
          fields: [
            {
              name: 'perPerson',
              type: 'number',
              min: 1,
              defaultValue: 3,
              label: label('每人最多投（件）', 'Per person'),
              admin: { width: '50%' },
            },
            {
              name: 'numberPrefix',
              type: 'text',
              maxLength: 12,
              label: label('编号前缀', 'Prefix of numbers'),
              // Last year's call copied takes a prefix of its own.
              hooks: { beforeDuplicate: [() => null] },
              admin: {
                width: '50%',
                description: label('例如 HWZ2026，编号为 HWZ2026-0001。', 'As in HWZ2026-0001.'),
              },
              validate: (value: unknown) =>
                !value ||
                /^[A-Z][A-Z0-9]{0,11}$/.test(String(value)) ||
                '大写字母开头，只用大写字母和数字',
            },
          ],
        },
        categoriesField(),
        statementsField(),
      ],
    },
    {
      label: label('投票与评审', 'Votes and judging'),
      fields: [votingField(), judgingField(), combineField()],
    },
    { label: label('声明', 'Declarations'), fields: [aiUsageField(), correctionField()] },
  ],
  sidebar: [
    {
      name: 'type',
      type: 'select',
      required: true,
      defaultValue: 'collection',
      index: true,
      label: label('类型', 'Type'),
      admin: { position: 'sidebar' },
      options: options([['collection', '征集', 'Call']]),
    },
    ...planSidebar({ riskHint: '留空为 A。' }),
  ],
})
