/** Names of the item types, as the editor's form has them. */
export const TYPES: Readonly<Record<string, { zh: string; en: string }>> = {
  news: { zh: '新闻', en: 'News' },
  notice: { zh: '通知公告', en: 'Notice' },
  explainer: { zh: '图解', en: 'Explainer' },
  feature: { zh: '专题', en: 'Feature' },
  repost: { zh: '转载', en: 'Repost' },
  urgent: { zh: '应急', en: 'Urgent' },
}
