/** What a guardian agrees to for a child under 14; a new text gets a new version. */
export const GUARDIAN = {
  version: '2026-11',
  text: '我是孩子的监护人，已看过这条留言，同意以匿名方式提交并由工作人员审核；可以随时要求删除。',
} as const
