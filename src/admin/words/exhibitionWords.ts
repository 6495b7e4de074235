export const exhibitionWords = {
  takeNumber: ['入选编号', 'Take a number'],
  numberAgain: ['重新编号', 'Number again'],
  numberGiven: ['展品号：{no}', 'Number: {no}'],
  labelsPdf: ['打印展签', 'Labels'],
  cataloguePdf: ['电子画册', 'Catalogue'],
} as const
