/** What a judge signs before a list opens. A new wording is a new version; who signed which is kept. */
export const JUDGE_DECLARATIONS = {
  recusal: {
    version: '2026-1',
    title: '回避承诺',
    text: '凡作者是本人、近亲属、师生，或与本人同一单位，以及其他可能影响公正评审的，本人主动提出回避，不参加该作品的评审。',
  },
  secrecy: {
    version: '2026-1',
    title: '保密承诺',
    text: '评审期间及结果公布前，不向任何人透露评审内容、本人和他人的打分与意见，不打听作者身份，不接受请托，不复制、外传作品。',
  },
} as const
