import type { ArrayField, Condition } from 'payload'
import { label } from '../label'

type Words = { name: string; zh: string; en: string; condition?: Condition }

/** People of a collective or a studio; who has a page of their own is linked to it. */
export const peopleField = ({ name, zh, en, condition }: Words): ArrayField => ({
  name,
  type: 'array',
  maxRows: 60,
  label: label(zh, en),
  labels: { singular: label(zh, en), plural: label(zh, en) },
  ...(condition && { admin: { condition } }),
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'name',
          type: 'text',
          required: true,
          maxLength: 30,
          label: label('姓名', 'Name'),
        },
        { name: 'role', type: 'text', maxLength: 30, label: label('岗位或分工', 'Role') },
        {
          name: 'worker',
          type: 'relationship',
          relationTo: 'model-workers',
          maxDepth: 0,
          label: label('人物页', 'Profile'),
          filterOptions: { _status: { equals: 'published' } },
          // A profile taken down since is simply not linked; it must not stop the release of this one.
          validate: () => true as const,
        },
      ],
    },
  ],
})

export const membersField = () =>
  peopleField({
    name: 'members',
    zh: '集体成员',
    en: 'Members',
    condition: (data) => data.type === 'collective',
  })
