import type { GlobalConfig } from 'payload'
import { isDesk, isStaff } from '@/access/scope'
import { record } from '@/audit/record'
import { forgetKnowledge } from '@/comments/judge/knowledge'
import { atRoot, staffOnly } from './access/byPermission'
import { alertRuleFields } from './fields/comment/alertRuleFields'
import { providerFields } from './fields/comment/providerFields'
import { routeFields } from './fields/comment/routeFields'
import { keepSecrets } from './hooks/moderationSecrets'
import { label, options } from './fields/label'

/** How comments are taken in, how long a ticket may take, when an alert is raised, whom else the machine asks. */
export const moderationSettings: GlobalConfig = {
  slug: 'moderation-settings',
  label: label('留言与舆情设置', 'Comments and opinion'),
  admin: { group: label('设置', 'Settings'), hidden: ({ user }) => isStaff(user) && !isDesk(user) },
  access: { read: staffOnly, update: atRoot('moderation.manage') },
  hooks: {
    beforeChange: [keepSecrets],
    afterChange: [
      async ({ doc, req, context }) => {
        forgetKnowledge(req.payload)
        if (context.unaudited) return doc
        await record(req, {
          action: 'settings.update',
          target: {
            kind: 'moderation-settings',
            id: 'moderation-settings',
            title: '留言与舆情设置',
          },
        })
        return doc
      },
    ],
  },
  fields: [
    {
      name: 'siteComments',
      type: 'select',
      required: true,
      defaultValue: 'everyone',
      label: label('本站留言', 'Comments on the site'),
      options: options([
        ['everyone', '职工和访客', 'Members and guests'],
        ['members', '仅登录职工', 'Members only'],
        ['off', '关闭', 'Off'],
      ]),
    },
    /** 跟帖评论管理规定: comments on news are looked at before they are public. */
    {
      name: 'siteRelease',
      type: 'select',
      required: true,
      defaultValue: 'newsFirst',
      label: label('本站留言何时公开', 'When they are public'),
      options: options([
        ['allFirst', '全部先审后发', 'All after a person looked'],
        ['newsFirst', '新闻先审后发，其余机审通过即公开', 'News after a person looked'],
        ['machine', '机审通过即公开', 'When the machine finds nothing'],
      ]),
    },
    {
      name: 'allowedHosts',
      type: 'textarea',
      maxLength: 4000,
      label: label('可信网址（一行一个域名）', 'Allowed hosts'),
    },
    /** Watched after publication; then a source is read no more. */
    {
      name: 'watchDays',
      type: 'number',
      min: 1,
      max: 365,
      defaultValue: 60,
      required: true,
      label: label('留言读取天数', 'Days a source is read'),
    },
    {
      name: 'appealDays',
      type: 'number',
      min: 1,
      max: 60,
      defaultValue: 5,
      required: true,
      label: label('诉求办理限期（工作日）', 'Working days for a ticket'),
    },
    {
      name: 'rumourHours',
      type: 'number',
      min: 1,
      max: 240,
      defaultValue: 24,
      required: true,
      label: label('传言核实限时（小时）', 'Hours to check a rumour'),
    },
    /** Where what concerns the site itself goes: page errors, letters too small. Empty: the owner of the item. */
    {
      name: 'technicalOwner',
      type: 'relationship',
      relationTo: 'organizations',
      maxDepth: 0,
      label: label('技术与适老化事项责任组织', 'Owner of technical matters'),
    },
    routeFields(),
    alertRuleFields(),
    providerFields(),
  ],
}
