import type { Violation } from '@/moderation/vocabulary'

/** The codes, as people of the desk read them. */
export const VIOLATION_WORDS: Readonly<Record<Violation, string>> = {
  ad: '广告',
  abuse: '辱骂',
  privacy: '泄露个人信息',
  sensitive: '敏感词',
  'rumour-unverified': '未核实的传言',
  illegal: '违法',
  copyright: '侵权',
  fraud: '诈骗、刷票',
  spam: '刷屏',
  link: '可疑链接',
}

const SENTENCES: Readonly<Record<Violation, string>> = {
  ad: '留言含有广告推广内容。',
  abuse: '留言含有辱骂、人身攻击的话。',
  privacy: '留言含有个人信息（如电话、证件号码、住址），公开会影响他人。',
  sensitive: '留言含有本站不宜公开的词语。',
  'rumour-unverified': '留言涉及尚未核实的消息。',
  illegal: '留言含有法律法规禁止发布的内容。',
  copyright: '留言涉及侵犯他人著作权的内容。',
  fraud: '留言涉及诈骗、刷票等行为。',
  spam: '留言与已有内容重复，仅保留一条。',
  link: '留言含有无法确认安全的链接。',
}

/** What the author of a hidden comment is told: the rule it broke, and never how it sounded. */
export const whyHidden = (violation: Violation): string => SENTENCES[violation]
