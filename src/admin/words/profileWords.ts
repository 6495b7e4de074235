/** Words of the profiles of model workers. */
export const profileWords = {
  honour: ['荣誉', 'Honour'],
  honourRevoked: ['已撤销', 'revoked'],
  revoke: ['撤销荣誉或授权', 'Take back an honour or consent'],
  revokeExplain: [
    '确认后立即从网站取下，并在所有已发渠道撤稿；记录保留。还有其他有效荣誉时，会留下一份已更正的草稿，可以重新送审。',
    'Off the site at once and recalled on every channel; the record is kept.',
  ],
  revokeWhat: ['撤销什么', 'What'],
  revokeConsent: ['本人撤回授权', 'The person withdraws consent'],
  revokeReason: ['理由', 'Reason'],
  revokeConfirm: ['立即撤销', 'Take back now'],
  revokeNothing: ['没有可撤销的有效荣誉或授权。', 'Nothing left to take back.'],
  done_revoke: ['已撤销，页面已取下', 'Taken back; the page is down'],
} as const
