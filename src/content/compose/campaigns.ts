import { categoriesOf } from '@/campaign/category'
import { explainLimits } from '@/campaign/explainLimits'
import { scheduleLines } from '@/campaign/scheduleLines'
import { campaignTimes } from '@/campaign/times'
import type { Compose } from './compose'
import { escapeHtml, facts } from './showMarkup'

type Row = Parameters<typeof categoriesOf>[0] & Parameters<typeof campaignTimes>[0]

/** A call: what it says, then its days, its categories with their limits, and whom to ask. */
export const composeCampaign: Compose = ({ own, htmlOf }) => {
  const row = own as unknown as Row
  const categories = categoriesOf(row)
  const days = scheduleLines(campaignTimes(row))
  const contact = (own.contact ?? {}) as Record<string, string | null>
  return {
    html: [
      htmlOf(own.body),
      days.length > 0 && `<h2>日程</h2>${facts(days)}`,
      categories.length > 0 &&
        `<h2>类别与要求</h2><ul>${categories
          .map(
            (category) =>
              `<li><strong>${escapeHtml(category.name)}</strong>：${escapeHtml(explainLimits(category).join('；'))}</li>`,
          )
          .join('')}</ul>`,
      Object.values(contact).some(Boolean) &&
        `<h2>联系方式</h2>${facts([
          ['联系人', contact.name ?? ''],
          ['电话', contact.phone ?? ''],
          ['邮箱', contact.email ?? ''],
          ['地址', contact.address ?? ''],
        ])}`,
    ]
      .filter(Boolean)
      .join(''),
  }
}
