export const libraryWords = {
  similarTitle: ['素材库里有 {count} 张看起来一样的图片', '{count} pictures that look the same'],
  similarHint: [
    '按画面比对，缩放、压缩、调亮后的图片也认得出。同一张图请用已有的那份，授权才不会各填各的。',
    'Compared by look; scaled or brightened copies count.',
  ],
  similarSame: ['完全相同的文件', 'The same file'],
  similarAbout: ['画面相近 {percent}%', '{percent} % alike'],
  licencesTitle: ['授权快到期的素材', 'Licences about to end'],
  licencesEmpty: ['七天内没有授权到期的素材。', 'No licence ends within a week.'],
  licenceEnds: ['授权到期', 'Licence ends'],
  portraitEnds: ['肖像许可到期', 'Portrait permission ends'],
} as const
