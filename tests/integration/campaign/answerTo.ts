const digits = '零一二三四五六七八九'

/** What a person answers to the spoken question. */
export function answerTo(text: string): string {
  const [, a = '', sign, b = ''] = /^(.)(加|减)(.)等于几/.exec(text) ?? []
  const [left, right] = [digits.indexOf(a), digits.indexOf(b)]
  return String(sign === '加' ? left + right : left - right)
}
