import type { Field } from 'payload'
import { label } from '../label'

/** Words that mean a unit where the tree does not know them: 二车间 → 云帆重工集团工会. */
export const routeFields = (): Field => ({
  name: 'routes',
  type: 'array',
  maxRows: 500,
  label: label('诉求转办词表', 'Words that name a unit'),
  labels: { singular: label('转办规则', 'Route'), plural: label('转办规则', 'Routes') },
  admin: {
    description: label(
      '诉求里写了这些词，就派给这个组织；组织的全称和简称不用写。只在来源组织的下级里找。',
      'A ticket whose text has one of the words goes to the unit. Names of the tree need no entry.',
    ),
  },
  fields: [
    {
      name: 'words',
      type: 'text',
      required: true,
      maxLength: 200,
      label: label('词（用逗号隔开）', 'Words, by commas'),
    },
    {
      name: 'organization',
      type: 'relationship',
      relationTo: 'organizations',
      required: true,
      maxDepth: 0,
      label: label('责任组织', 'Owner'),
    },
  ],
})
