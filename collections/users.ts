import type { CollectionConfig } from 'payload'
import { ROLE_LABELS, ROLES } from '@/access/permissions'
import { auditChanges, auditDeletion } from '@/audit/auditChanges'
import { isStaff } from '@/access/scope'
import { env } from '@/env'
import { holding, scopedTo } from './access/byPermission'
import { label, options } from './fields/label'
import { organizationField } from './fields/organization'
import { equipFirstUser } from './hooks/firstUser'
import {
  judgesJudgeAlone,
  ownRowOr,
  refuseInactiveLogin,
  rolesWithinOwnSubtree,
  withinOwnReach,
} from './hooks/userRights'

const eightHours = 8 * 60 * 60

/** People of the desk. Roles are held on a node of the organization tree. */
export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: label('人员', 'User'), plural: label('人员', 'Users') },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'organization', 'active'],
    group: label('人员与组织', 'People'),
  },
  auth: {
    tokenExpiration: eightHours,
    maxLoginAttempts: 10,
    lockTime: 10 * 60 * 1000,
    useAPIKey: true,
    cookies: { sameSite: 'Lax', secure: env().publicUrl.startsWith('https:') },
    // No mail server is assumed; an administrator sets a new password. Nothing to flood, then.
    forgotPassword: { generateEmailSubject: () => '' },
  },
  access: {
    admin: ({ req }) => isStaff(req.user),
    create: holding('user.manage'),
    read: ownRowOr(scopedTo('content.read')),
    update: ownRowOr(scopedTo('user.manage')),
    delete: scopedTo('user.manage'),
    unlock: scopedTo('user.manage'),
  },
  hooks: {
    beforeValidate: [equipFirstUser],
    beforeChange: [withinOwnReach],
    beforeLogin: [refuseInactiveLogin],
    afterChange: [auditChanges({ kind: 'user' })],
    afterDelete: [auditDeletion({ kind: 'user' })],
  },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 40, label: label('姓名', 'Name') },
    { name: 'post', type: 'text', maxLength: 40, label: label('职务', 'Post') },
    {
      ...organizationField({ permission: 'user.manage' }),
      // The very first person has no organization to choose from; they are given one.
      validate: (value: unknown, { req }: { req: { user?: unknown } }) =>
        Boolean(value) || !req.user || '请选择所属组织',
    },
    {
      name: 'roles',
      type: 'array',
      label: label('角色', 'Roles'),
      labels: { singular: label('角色', 'Role'), plural: label('角色', 'Roles') },
      access: { update: holding('user.manage') as never, create: holding('user.manage') as never },
      hooks: { beforeChange: [rolesWithinOwnSubtree, judgesJudgeAlone] },
      fields: [
        {
          name: 'role',
          type: 'select',
          required: true,
          label: label('角色', 'Role'),
          options: options(
            ROLES.map((role) => [role, ROLE_LABELS[role].zh, ROLE_LABELS[role].en] as const),
          ),
        },
        {
          name: 'organization',
          type: 'relationship',
          relationTo: 'organizations',
          required: true,
          label: label('管辖组织', 'On'),
        },
      ],
    },
    {
      name: 'active',
      type: 'checkbox',
      defaultValue: true,
      label: label('在用', 'Active'),
      access: { update: holding('user.manage') as never },
      admin: {
        position: 'sidebar',
        description: label('离岗取消勾选：立即不能登录，历史留名。', 'Untick for a leaver.'),
      },
    },
    {
      name: 'delegations',
      type: 'array',
      label: label('请假委托', 'Delegations'),
      labels: { singular: label('委托', 'Delegation'), plural: label('委托', 'Delegations') },
      admin: {
        description: label(
          '在这段时间里由受托人代审，签名带“代”。',
          'The delegate decides in this time, signed 代.',
        ),
      },
      fields: [
        {
          name: 'to',
          type: 'relationship',
          relationTo: 'users',
          required: true,
          label: label('受托人', 'Delegate'),
        },
        {
          name: 'from',
          type: 'date',
          required: true,
          label: label('自', 'From'),
          admin: { date: { pickerAppearance: 'dayAndTime' } },
        },
        {
          name: 'until',
          type: 'date',
          required: true,
          label: label('至', 'Until'),
          admin: { date: { pickerAppearance: 'dayAndTime' } },
        },
      ],
    },
  ],
}
