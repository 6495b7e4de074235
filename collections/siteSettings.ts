import type { GlobalConfig } from 'payload'
import { isDesk, isStaff } from '@/access/scope'
import { record } from '@/audit/record'
import { forgetCalendar } from '@/distribution/slotCalendar'
import { forgetMourning } from '@/site/mourning'
import { holding } from './access/byPermission'
import { label } from './fields/label'

const clockTime = (value: unknown) =>
  !value || /^([01]\d|2[0-3]):[0-5]\d$/.test(String(value)) || '请写成 22:30 这样的时间'

/** What the whole site shows and obeys: names, footer, contact, mourning days. */
export const siteSettings: GlobalConfig = {
  slug: 'site-settings',
  label: label('站点设置', 'Site settings'),
  admin: { group: label('设置', 'Settings'), hidden: ({ user }) => isStaff(user) && !isDesk(user) },
  access: { read: () => true, update: holding('settings.manage') },
  hooks: {
    afterChange: [
      async ({ doc, req, context }) => {
        forgetCalendar(req.payload)
        forgetMourning(req.payload)
        if (context.unaudited) return doc
        await record(req, {
          action: 'settings.update',
          target: { kind: 'site-settings', id: 'site-settings', title: '站点设置' },
        })
        return doc
      },
    ],
  },
  fields: [
    {
      name: 'siteName',
      type: 'text',
      required: true,
      defaultValue: '工媒矩阵',
      maxLength: 40,
      label: label('站点名称', 'Site name'),
    },
    { name: 'tagline', type: 'text', maxLength: 60, label: label('副标题', 'Tagline') },
    { name: 'banner', type: 'text', maxLength: 120, label: label('页首提示', 'Banner') },
    { name: 'sponsor', type: 'text', maxLength: 80, label: label('主办单位', 'Sponsor') },
    { name: 'icpNo', type: 'text', maxLength: 60, label: label('ICP 备案号', 'ICP filing') },
    {
      name: 'policeNo',
      type: 'text',
      maxLength: 60,
      label: label('公安联网备案号', 'Public security filing'),
    },
    { name: 'reportPhone', type: 'text', maxLength: 40, label: label('举报电话', 'Report phone') },
    { name: 'reportEmail', type: 'email', label: label('举报邮箱', 'Report e-mail') },
    { name: 'contact', type: 'text', maxLength: 120, label: label('联系我们', 'Contact') },
    { name: 'copyright', type: 'text', maxLength: 120, label: label('版权声明', 'Copyright') },
    { name: 'about', type: 'textarea', maxLength: 5000, label: label('关于本站', 'About') },
    /** HH:MM in Beijing; empty: no quiet hours. The default is when phones should stay still (domain: 22:30–07:00). */
    {
      name: 'quietFrom',
      type: 'text',
      defaultValue: '22:30',
      validate: clockTime,
      label: label('静默时段开始', 'Quiet from'),
    },
    {
      name: 'quietUntil',
      type: 'text',
      defaultValue: '07:00',
      validate: clockTime,
      label: label('静默时段结束', 'Quiet until'),
    },
    { name: 'greyFrom', type: 'date', label: label('置灰开始', 'Grey from') },
    { name: 'greyUntil', type: 'date', label: label('置灰结束', 'Grey until') },
  ],
}
