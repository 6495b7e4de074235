import { options } from './label'

/** The three axes of src/moderation/vocabulary.ts and what is done, in words. */
export const sentimentOptions = options([
  ['positive', '正面', 'Positive'],
  ['neutral', '中性', 'Neutral'],
  ['negative', '负面', 'Negative'],
])

export const intentOptions = options([
  ['praise', '表扬', 'Praise'],
  ['question', '咨询', 'Question'],
  ['suggestion', '建议', 'Suggestion'],
  ['appeal', '诉求', 'Appeal for help'],
  ['complaint', '投诉', 'Complaint'],
  ['doubt', '质疑', 'Doubt'],
  ['correction', '纠错', 'Correction'],
  ['report', '举报', 'Report'],
  ['none', '无意义', 'None'],
])

export const violationOptions = options([
  ['ad', '广告', 'Advertising'],
  ['abuse', '辱骂', 'Abuse'],
  ['privacy', '泄露个人信息', 'Privacy'],
  ['sensitive', '敏感词', 'Sensitive word'],
  ['rumour-unverified', '未核实的传言', 'Unverified rumour'],
  ['illegal', '违法', 'Illegal'],
  ['copyright', '侵权', 'Copyright'],
  ['fraud', '诈骗、刷票', 'Fraud'],
  ['spam', '刷屏', 'Spam'],
  ['link', '可疑链接', 'Link'],
])

export const actionOptions = options([
  ['approve', '通过', 'Approve'],
  ['elect', '精选', 'Elect'],
  ['hold', '暂缓', 'Hold'],
  ['author-only', '仅自己可见', 'Author only'],
  ['reject', '不予公开', 'Reject'],
  ['delete', '删除', 'Delete'],
  ['to-appeal', '转诉求', 'To appeal'],
  ['to-report', '转举报', 'To report'],
])

export const commentStateOptions = options([
  ['pending', '待机审', 'Not judged yet'],
  ['held', '暂缓', 'Held'],
  ['approved', '已通过', 'Approved'],
  ['elected', '精选', 'Elected'],
  ['authorOnly', '仅自己可见', 'Author only'],
  ['rejected', '不予公开', 'Rejected'],
  ['deleted', '已删除', 'Deleted'],
])
