import type { GroupField } from 'payload'
import { ownDeskOnly } from '../access/contentAccess'
import { label } from './label'

/** What a notice (通知公告) carries beyond an article. */
export const noticeField = (): GroupField => ({
  name: 'notice',
  type: 'group',
  label: label('公文信息', 'Notice'),
  admin: { condition: (data) => data.type === 'notice' },
  fields: [
    { name: 'docNo', type: 'text', maxLength: 60, label: label('文号', 'Document no.') },
    { name: 'issuer', type: 'text', maxLength: 60, label: label('发文单位', 'Issuer') },
    { name: 'issuedOn', type: 'date', label: label('成文日期', 'Issued on') },
    { name: 'effectiveFrom', type: 'date', label: label('生效日期', 'Effective from') },
    {
      name: 'voidFrom',
      type: 'date',
      label: label('失效日期', 'Void from'),
      admin: {
        description: label('到期后仍可阅读，标注“已失效”。', 'Stays readable, marked void.'),
      },
    },
    { name: 'deadline', type: 'date', label: label('截止时间', 'Deadline') },
    { name: 'contact', type: 'text', maxLength: 120, label: label('联系方式', 'Contact') },
  ],
})

/** Why an urgent item may take the short chain, and who authorised it (domain: shortened, not skipped). */
export const emergencyField = (): GroupField => ({
  name: 'emergency',
  type: 'group',
  label: label('应急发布', 'Emergency'),
  // Who authorised what, and the proof of it, are for the desk.
  access: { read: ownDeskOnly },
  admin: { condition: (data) => data.type === 'urgent' },
  fields: [
    { name: 'reason', type: 'textarea', maxLength: 500, label: label('应急理由', 'Reason') },
    {
      name: 'authorisedBy',
      type: 'text',
      maxLength: 60,
      label: label('授权人（电话或书面）', 'Authorised by'),
    },
    { name: 'proof', type: 'upload', relationTo: 'media', label: label('授权凭证', 'Proof') },
  ],
})
