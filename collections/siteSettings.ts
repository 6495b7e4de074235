import type { GlobalConfig } from 'payload'
import { record } from '@/audit/record'
import { holding } from './access/byPermission'
import { label } from './fields/label'

/** What the whole site shows and obeys: names, footer, contact, mourning days. */
export const siteSettings: GlobalConfig = {
  slug: 'site-settings',
  label: label('站点设置', 'Site settings'),
  admin: { group: label('设置', 'Settings') },
  access: { read: () => true, update: holding('settings.manage') },
  hooks: {
    afterChange: [
      async ({ doc, req, context }) => {
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
    { name: 'greyFrom', type: 'date', label: label('置灰开始', 'Grey from') },
    { name: 'greyUntil', type: 'date', label: label('置灰结束', 'Grey until') },
  ],
}
