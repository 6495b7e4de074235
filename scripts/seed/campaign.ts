import type { Id } from '@/access/scope'
import { beijingDay } from '@/beijing'
import { body, h2, p, ul } from './body'
import type { Demo } from './reviewedItem'
import { approvedFor, seedReviewed } from './reviewedItem'

const dayMs = 86_400_000
const noon = (offset: number) =>
  `${beijingDay(new Date(Date.now() + offset * dayMs))}T04:00:00.000Z`

const MIN = 60
/** domain §5: the demo's categories with their limits. */
const CATEGORIES = [
  { code: 'essay', name: '征文', format: 'text', minWords: 1000, maxWords: 2000, maxCount: 1 },
  { code: 'comment', name: '网评', format: 'text', minWords: 500, maxWords: 1400, maxCount: 1 },
  { code: 'poem', name: '诗歌', format: 'text', maxLines: 60, maxCount: 1 },
  {
    ...{
      code: 'photo',
      name: '摄影',
      format: 'photo',
      minCount: 1,
      maxCount: 8,
      minMB: 2,
      maxMB: 30,
    },
    ...{ minLongEdge: 3000, types: ['jpg'], requires: ['shotAt'] },
    explain: '单幅，或 4—8 幅组照；只可调色、裁剪，两年内拍摄，请保留原始文件备查。',
  },
  {
    ...{ code: 'scan', name: '书画', format: 'scan', minCount: 1, maxCount: 4, maxMB: 30 },
    ...{ types: ['jpg', 'png', 'tiff'], requires: ['transcription'] },
    explain: '300 dpi 扫描或平拍；草书、篆书须附释文。',
  },
  {
    ...{ code: 'video', name: '短视频', format: 'video', minCount: 1, maxCount: 1, maxMB: 500 },
    ...{ minShortEdge: 1080, maxSeconds: 5 * MIN, ratios: ['16:9', '9:16'], types: ['mp4'] },
    explain: '不带台标、角标、水印，请加字幕。',
  },
  {
    ...{ code: 'audio', name: '音频', format: 'audio', minCount: 1, maxCount: 1, maxMB: 100 },
    ...{ maxSeconds: 7 * MIN, types: ['mp3', 'wav'] },
    explain: '诵读、广播作品等，须有文本的使用权。',
  },
  {
    ...{ code: 'song', name: '歌曲', format: 'audio', minCount: 1, maxCount: 1, maxMB: 100 },
    ...{ maxSeconds: 4.5 * MIN, types: ['mp3', 'wav'], requires: ['score'] },
    explain: '不超过 4 分 30 秒，附词曲谱；须有词、曲的使用权。',
  },
  {
    ...{ code: 'comic', name: '漫画', format: 'comic', minCount: 1, maxCount: 6, maxMB: 10 },
    ...{ maxCaption: 200, types: ['jpg', 'png'] },
  },
  {
    ...{ code: 'h5', name: 'H5', format: 'h5', minCount: 1, maxCount: 5, maxMB: 10 },
    ...{ requires: ['url', 'filing'], types: ['jpg', 'png'] },
    explain: '不超过 10 屏，境内主机并有备案；上传截图。',
  },
  {
    ...{
      code: 'case',
      name: '工作案例',
      format: 'case',
      minWords: 2000,
      maxWords: 3000,
      maxCount: 6,
    },
    ...{ types: ['docx', 'pdf', 'jpg'] },
    explain: '以单位名义申报，数据可核，配图不超过 5 张。',
  },
  {
    ...{ code: 'account', name: '网络达人账号', format: 'account', minCount: 1, maxCount: 3 },
    ...{ maxMB: 10, types: ['jpg', 'png'], requires: ['url'] },
    explain: '填写平台主页网址，上传主页截图；须由账号所有人申报或授权。',
  },
] as const

const STATEMENTS = [
  {
    kind: 'originality',
    version: '2026-1',
    text: '作品由署名作者创作，不侵犯他人的著作权、肖像权、名誉权和隐私；如有争议由作者承担责任。作者保留著作权，许可主办单位为展览、网络展播、汇编和宣传非独占、非商业地使用作品，使用时为作者署名。',
  },
  {
    kind: 'ai',
    version: '2026-1',
    text: '作品没有完全由人工智能生成；使用人工智能辅助的部分已如实说明，公开时会显著标识。',
  },
  {
    kind: 'portrait',
    version: '2026-1',
    text: '作品中可辨认的人物已同意被拍摄和公开；未成年人由监护人同意。',
  },
  {
    kind: 'personal',
    version: '2026-1',
    text: '同意主办单位为办理本次征集处理作者的姓名、联系电话和所属工会；公示时只公开编号、题名、署名、单位和奖项。可以随时撤回同意，撤回后作品不再公开。',
  },
  {
    kind: 'guardian',
    version: '2026-1',
    text: '未满 14 周岁作者的监护人已阅读以上各条，单独同意处理该作者的个人信息，并已上传签字的同意书。',
  },
] as const

export const CAMPAIGN_SLUG = 'hao-wangmin-2026'

/** The call of notice N2: approved by three, live since the day of the notice, still open. */
export const seedCampaign = (demo: Demo, media: Record<string, Id>): Promise<Id> =>
  seedReviewed({
    demo,
    kind: 'campaigns',
    item: {
      title: '网聚职工正能量 争做云帆好网民（演示）',
      subtitle: '2026 年云帆市职工网络文化作品征集',
      slug: CAMPAIGN_SLUG,
      digest: '面向全市职工征集网评、摄影、短视频、音频等作品，手机上就能投稿。',
      cover: media.network,
      type: 'collection',
      risk: 'B',
      tags: ['征集', '好网民'],
      body: body(
        p(
          '好作品来自岗位。拍下夜班的灯，写下身边的师傅，唱一首劳动的歌——把您看到的正能量，投给我们。',
        ),
        h2('谁可以参加'),
        ul(
          '全市工会会员和职工，新就业形态劳动者同样欢迎',
          '退休职工可以参加',
          '集体创作署名不超过 5 人',
        ),
        h2('怎样参加'),
        ul(
          '在本页选好类别，点“我要投稿”，用手机验证码登录',
          '可由单位推荐，也可个人自荐',
          '提交后 1 个工作日内完成形式审查',
        ),
      ),
      contact: {
        name: '宣教部 采小文',
        phone: '0000-0000000（演示）',
        email: 'zhengji@example.invalid',
      },
      dates: {
        collectFrom: noon(-30),
        collectUntil: noon(12),
        completeUntil: noon(15),
        recommendUntil: noon(17),
        voteFrom: noon(-10),
        voteUntil: noon(10),
        judgeFrom: noon(-9),
        judgeUntil: noon(14),
        publicityFrom: noon(18),
        publicityUntil: noon(24),
      },
      perPerson: 3,
      numberPrefix: 'HWZ2026',
      categories: CATEGORIES.map((row) => ({ ...row })),
      statements: STATEMENTS.map((row) => ({ ...row })),
      voting: {
        enabled: true,
        perDay: 10,
        perWork: 1,
        hideRanksHours: 24,
        minChoose: 1,
        maxChoose: 5,
        captcha: true,
      },
      judging: {
        criteria: [
          { key: 'theme', name: '主题', weight: 30 },
          { key: 'idea', name: '创意', weight: 25 },
          { key: 'craft', name: '技艺', weight: 25 },
          { key: 'reach', name: '传播', weight: 20 },
        ],
        rounds: [
          { round: 'firstRound', mode: 'passFail', judges: 3 },
          { round: 'secondRound', mode: 'score', judges: 5 },
          { round: 'finalRound', mode: 'score', judges: 7 },
        ],
        awards: [
          { name: '一等奖', count: 1 },
          { name: '二等奖', count: 2 },
          { name: '三等奖', count: 3 },
        ],
      },
      combine: { judgesWeight: 60, votesWeight: 40, scale: 'linear' },
    },
    situation: { steps: approvedFor(['web']), liveSince: Date.now() - 30 * dayMs },
  })
