/** Words of the uploaders, of the panel and of the site: `[中文, English]`. */
export const uploadWords = {
  uploadTitle: ['上传大文件', 'Upload large files'],
  uploadIntro: [
    '视频最大 500 MB，音频 200 MB，图片和文档 50 MB，可以一次选多个。断网、刷新、关掉页面都不要紧：再选同一个文件，从断点接着传。',
    'Films up to 500 MB. A cut line, a reload or a closed page loses nothing: choose the same file again.',
  ],
  uploadChoose: ['选择文件', 'Choose files'],
  uploadFull: ['已选满 {count} 个；要换请先移除。', '{count} are chosen; remove one first.'],
  uploadDrop: ['或把文件拖到这里', 'or drop them here'],
  uploadList: ['上传列表', 'Uploads'],
  uploadQueued: ['排队等候', 'Queued'],
  uploadSending: ['正在上传', 'Sending'],
  uploadPaused: ['已暂停', 'Paused'],
  uploadBroken: ['网络断了，恢复后自动接着传', 'Offline; goes on by itself'],
  uploadChecking: ['传完了，正在检查文件…', 'Arrived; being checked…'],
  uploadReady: ['已传好', 'Done'],
  uploadReused: [
    '素材库里已有这个文件，没有重复保存；请用已有的那份',
    'Already in the library; use that one',
  ],
  uploadRefused: ['没有收下', 'Refused'],
  uploadFailed: ['没有传成', 'Failed'],
  uploadLeft: ['上次没传完', 'Not finished last time'],
  uploadLeftHint: [
    '重新选择同一个文件，从 {percent}% 接着传。',
    'Choose the same file to go on from {percent}%.',
  ],
  uploadPause: ['暂停', 'Pause'],
  uploadResume: ['继续', 'Go on'],
  uploadRemove: ['移除', 'Remove'],
  uploadOf: ['{sent} / {all}', '{sent} / {all}'],
  uploadTime: ['约剩 {time}', 'about {time} left'],
  uploadOpen: ['打开素材', 'Open'],
  uploadUse: ['用这个文件', 'Use it'],
  uploadLicence: ['还要填授权和说明', 'Its licence and words are missing'],
  uploadSignedOut: [
    '登录已过期，已传的部分都在。请重新登录，然后点“继续”。',
    'Signed out. Sign in on another page, then go on; nothing is lost.',
  ],
  uploadTooMany: ['最多 {count} 个文件，多出的没有加入。', 'At most {count} files.'],
  uploadTooLarge: [
    '“{name}”有 {size}，这里最大 {most}，没有加入；请压缩后再选。',
    '“{name}” is larger than {most}.',
  ],
  uploadNothing: ['“{name}”是空的，没有加入。', '“{name}” is empty.'],
  uploadNews: ['{name}：{state}', '{name}: {state}'],
  uploadPercent: ['{name} 已传 {percent}%', '{name} {percent}%'],
} as const

export type UploadWordKey = keyof typeof uploadWords
export type UploadWord = (key: UploadWordKey, values?: Record<string, string | number>) => string

/** The words in Chinese, for the site. */
export const zhWord: UploadWord = (key, values = {}) =>
  uploadWords[key][0].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
