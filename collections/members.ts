import type { CollectionConfig } from 'payload'
import { memberEndpoints } from '@/members/endpoints'
import { memberStrategy } from '@/members/strategy'
import { nobody, scopedTo } from './access/byPermission'
import { system } from './access/contentAccess'
import { label } from './fields/label'

const written = { create: system, update: system }
const sealed = { ...written, read: system }

/**
 * Workers at the portal. They sign in by a one-time code, so there is no password. Telephone and name lie here sealed
 * and are found by a keyed hash; an answer carries the masked name alone, a reveal is an endpoint that leaves a trace.
 */
export const members: CollectionConfig = {
  slug: 'members',
  labels: { singular: label('职工', 'Member'), plural: label('职工', 'Members') },
  admin: {
    useAsTitle: 'displayName',
    defaultColumns: ['displayName', 'organization', 'active', 'createdAt'],
    group: label('人员与组织', 'People'),
  },
  auth: { disableLocalStrategy: true, strategies: [memberStrategy], useSessions: false },
  disableDuplicate: true,
  access: {
    admin: nobody,
    create: nobody,
    read: scopedTo('person.reveal'),
    update: nobody,
    delete: nobody,
    unlock: nobody,
  } as CollectionConfig['access'],
  endpoints: memberEndpoints,
  fields: [
    {
      name: 'displayName',
      type: 'text',
      label: label('称呼', 'Name, masked'),
      access: written,
      admin: { readOnly: true },
    },
    {
      name: 'organization',
      type: 'relationship',
      relationTo: 'organizations',
      index: true,
      maxDepth: 1,
      label: label('所属工会', 'Union'),
      access: written,
      admin: { readOnly: true },
    },
    {
      name: 'active',
      type: 'checkbox',
      defaultValue: true,
      label: label('在用', 'Active'),
      access: written,
      admin: { readOnly: true },
    },
    {
      name: 'phoneSealed',
      type: 'text',
      label: label('电话（密）', 'Telephone, sealed'),
      access: sealed,
      admin: { hidden: true },
    },
    {
      name: 'nameSealed',
      type: 'text',
      label: label('姓名（密）', 'Name, sealed'),
      access: sealed,
      admin: { hidden: true },
    },
    {
      name: 'phoneHash',
      type: 'text',
      unique: true,
      index: true,
      label: label('电话指纹', 'Telephone, hashed'),
      access: sealed,
      admin: { hidden: true },
    },
    /** [{ purpose, version, at, channel, withdrawnAt? }] */
    {
      name: 'consents',
      type: 'json',
      label: label('同意记录', 'Consents'),
      access: written,
      admin: { readOnly: true },
    },
    {
      name: 'notify',
      type: 'checkbox',
      defaultValue: true,
      label: label('短信通知', 'Text messages'),
      access: written,
      admin: { readOnly: true },
    },
    {
      name: 'lastSeenAt',
      type: 'date',
      label: label('最近登录', 'Last seen'),
      access: written,
      admin: { readOnly: true },
    },
  ],
}
