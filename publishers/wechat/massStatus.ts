import type { Outcome, Receipt } from '../contract'

/** Meaning of `err(NNNNN)` in MASSSENDJOBFINISH; source: the event's page, checked 2026-11-21. Data. */
const REFUSED: Readonly<Record<string, string>> = {
  '10001': '涉嫌广告',
  '20001': '涉嫌政治',
  '20002': '涉嫌色情',
  '20004': '涉嫌社会',
  '20006': '涉嫌违法犯罪',
  '20008': '涉嫌欺诈',
  '20013': '涉嫌版权',
  '21000': '涉嫌其他',
  '22000': '涉嫌互推（互相宣传）',
}

const NOTICE = '请登录 mp.weixin.qq.com，在「通知中心」查看原因，修改稿件后重新送审发送。'

/** `send success`, `SEND_SUCCESS`, `send_success` are one word. */
const wordOf = (status: string): string =>
  status
    .trim()
    .toUpperCase()
    .replace(/[\s_-]+/g, '_')

/**
 * What a status of MASSSENDJOBFINISH (`send success`, `send fail`, `err(10001)`) or message/mass/get (`SENDING`,
 * `SEND_SUCCESS`, `SEND_FAIL`, `DELETE`) means. `sending` for anything undocumented: it ends nothing.
 */
export const massOutcome = (
  status: string,
  receipt: Receipt,
  { at, detail = '' }: { at: string; detail?: string },
): Outcome | 'sending' => {
  const word = wordOf(status)
  if (word === 'SEND_SUCCESS') return { state: 'published', receipt }
  if (word === 'DELETE' || word === 'DELETED')
    return { state: 'recalled', receipt: { ...receipt, at, note: '这条群发已在公众号里删除。' } }
  if (word === 'SEND_FAIL') return failed('send fail', `微信群发失败${detail}`)
  const code = /^ERR\(?(\d+)\)?$/.exec(word)?.[1]
  if (!code) return 'sending'
  return failed(`err(${code})`, `微信审核没有通过：${REFUSED[code] ?? `错误 ${code}`}${detail}`)
}

const failed = (code: string, message: string): Outcome => ({
  state: 'failed',
  code,
  message,
  remedy: NOTICE,
})
