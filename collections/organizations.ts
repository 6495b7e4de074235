import type { CollectionConfig } from 'payload'
import { holding, scopedTo } from './access/byPermission'
import { label, options } from './fields/label'
import { keepPaths, preventCycle, refuseOrphaning } from './hooks/organizationTree'
import { auditChanges } from '@/audit/auditChanges'

/** The union tree: territorial parent, optional industry parent, and a materialised path for scopes. */
export const organizations: CollectionConfig = {
  slug: 'organizations',
  labels: { singular: label('组织', 'Organization'), plural: label('组织', 'Organizations') },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'level', 'regionCode', 'parent'],
    group: label('人员与组织', 'People'),
    description: label(
      '工会组织树；角色挂在节点上，管到它的全部下级。',
      'The union tree; a role on a node covers its subtree.',
    ),
  },
  access: {
    read: () => true,
    create: holding('organization.manage'),
    update: scopedTo('organization.manage', 'id'),
    delete: scopedTo('organization.manage', 'id'),
  },
  hooks: {
    beforeChange: [preventCycle],
    afterChange: [keepPaths, auditChanges({ kind: 'organization' })],
    beforeDelete: [refuseOrphaning],
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 80,
      index: true,
      label: label('名称', 'Name'),
    },
    { name: 'shortName', type: 'text', maxLength: 20, label: label('简称', 'Short name') },
    {
      name: 'level',
      type: 'select',
      required: true,
      defaultValue: 'grassroots',
      label: label('层级', 'Level'),
      options: options([
        ['national', '全国', 'National'],
        ['province', '省级', 'Province'],
        ['city', '市级', 'City'],
        ['county', '县区级', 'County'],
        ['town', '乡镇（街道）', 'Township'],
        ['industry', '产业', 'Industry'],
        ['grassroots', '基层', 'Grass roots'],
      ]),
    },
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'organizations',
      index: true,
      label: label('上级组织', 'Parent'),
    },
    {
      name: 'industryParent',
      type: 'relationship',
      relationTo: 'organizations',
      label: label('产业上级', 'Industry parent'),
    },
    {
      name: 'regionCode',
      type: 'text',
      label: label('行政区划代码', 'Region code'),
      validate: (value: unknown) =>
        !value ||
        /^\d{6}(\d{3})?$/.test(String(value)) ||
        '六位或九位数字（GB/T 2260、GB/T 10114）',
    },
    {
      name: 'path',
      type: 'text',
      index: true,
      label: label('路径', 'Path'),
      access: { create: () => false, update: () => false },
      admin: { readOnly: true, hidden: true },
    },
  ],
}
