/** What a reader may say is wrong with a comment: violations, never how it sounds. */
export const REPORTS = {
  ad: '广告',
  abuse: '辱骂他人',
  privacy: '泄露个人信息',
  'rumour-unverified': '不实传言',
  illegal: '违法内容',
  copyright: '侵权',
  fraud: '诈骗、刷票',
} as const
export type ReportCode = keyof typeof REPORTS
