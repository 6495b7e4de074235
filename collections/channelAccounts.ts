import type { CollectionConfig } from 'payload'
import { auditChanges, auditDeletion } from '@/audit/auditChanges'
import { authorizationEndpoints } from '@/accounts/authorization/endpoints'
import { probeEndpoint } from '@/accounts/endpoints'
import { CHANNELS } from '@publishers/registry'
import { scopedTo, holding } from './access/byPermission'
import { deskOnly } from './access/contentAccess'
import { accountRegister, accountRhythm } from './fields/accountRegister'
import { credentialFields, settingFields } from './fields/channelFields'
import { label } from './fields/label'
import { organizationField } from './fields/organization'
import { watermarkField } from './fields/watermark'
import { tellNewAddress } from './hooks/accountAddress'
import { normaliseCredentials, sealCredentials, trimBaseUrl } from './hooks/accountCredentials'

/** One identity on one channel, owned by an organization. Secrets go in and never come out. */
export const channelAccounts: CollectionConfig = {
  slug: 'channel-accounts',
  labels: { singular: label('账号', 'Account'), plural: label('渠道账号', 'Channel accounts') },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'channel', 'organization', 'enabled', 'updatedAt'],
    group: label('发布', 'Publishing'),
  },
  access: {
    create: holding('account.manage'),
    read: scopedTo('account.read'),
    update: scopedTo('account.manage'),
    delete: scopedTo('account.manage'),
  },
  endpoints: [...authorizationEndpoints, probeEndpoint],
  hooks: {
    beforeValidate: [normaliseCredentials],
    beforeChange: [trimBaseUrl, sealCredentials],
    afterChange: [auditChanges({ kind: 'account' }), tellNewAddress],
    afterDelete: [auditDeletion({ kind: 'account' })],
  },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 60, label: label('账号名称', 'Name') },
    {
      name: 'channel',
      type: 'select',
      required: true,
      index: true,
      label: label('渠道', 'Channel'),
      options: CHANNELS.map(({ manifest }) => ({ value: manifest.channel, label: manifest.label })),
    },
    organizationField({ permission: 'account.manage' }),
    {
      name: 'enabled',
      type: 'checkbox',
      defaultValue: true,
      label: label('启用', 'Enabled'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'baseUrl',
      type: 'text',
      label: label('平台地址', 'Base URL'),
      access: { read: deskOnly },
      validate: (value: unknown) =>
        !value ||
        // Everybody at the desk reads it: a login has no place in it.
        /^https?:\/\/[^\s/@]+(?:[/?#]\S*)?$/.test(String(value).trim()) ||
        '请填写以 http:// 或 https:// 开头的地址，其中不能有用户名和密码',
      admin: {
        description: label('留空即平台官方地址；演示环境指向沙盒。', 'Empty: the platform itself.'),
      },
    },
    {
      name: 'credentials',
      type: 'group',
      label: label('接口凭据', 'Credentials'),
      admin: {
        description: label(
          '加密保存，任何接口都不会再显示；留空表示不改。',
          'Stored encrypted, never shown again.',
        ),
      },
      fields: credentialFields(),
    },
    {
      name: 'authorization',
      type: 'ui',
      admin: { components: { Field: '@/admin/accounts/AuthorizeField#AuthorizeField' } },
    },
    {
      name: 'settings',
      type: 'group',
      label: label('渠道设置', 'Channel settings'),
      fields: settingFields(),
    },
    watermarkField(),
    accountRhythm(),
    ...accountRegister(),
  ],
}
