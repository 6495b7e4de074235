import { countWords } from '@/campaign/countWords'
import type { Command, Part } from '@/campaign/commands'

/** domain §7: ten entries in ten states. Steps are taken in order, each so many days ago. */
export type EntryStep = { command: Command; by: Part; daysAgo: number }
export type DemoEntry = {
  key: string
  category: string
  title: string
  digest: string
  author: string
  phone: string
  unit: string
  nomination?: 'self'
  text?: string
  extra?: Record<string, unknown>
  /** Goes through the review and onto the site before the steps after `show`. */
  isLive?: true
  steps: EntryStep[]
}

const step = (command: Command, by: Part, daysAgo: number): EntryStep => ({ command, by, daysAgo })
const sent = (daysAgo: number) => step({ type: 'submit' }, 'member', daysAgo)
const passed = (daysAgo: number) => [
  step({ type: 'pass' }, 'checker', daysAgo),
  step({ type: 'recommend' }, 'unit', daysAgo),
]

const sentences = [
  '夜里的车间并不安静，灯光照着每一道焊缝，也照着每一张认真的脸。',
  '有人说网上只看流量，可是真正让人停下来的，是一个人把一件小事做到了底。',
  '师傅把手套翻过来晾在暖气上，说明天还要用，这句话比什么口号都有力量。',
  '我们转发的每一条消息，都可能是别人了解这座城市的第一眼，所以要多想一想再按下去。',
  '班组的群里，有人发来一张夜空的照片，配了三个字：收工了。',
]
const long = (count: number) =>
  Array.from({ length: count }, (_, at) => sentences[(at * 2) % sentences.length]).join('')

/** As many words as a call counts. */
const longAs = (words: number) => {
  const text = long(Math.ceil(words / 10))
  let end = text.length
  while (countWords(`${text.slice(0, end)}。`) > words) end -= 1
  return `${text.slice(0, end)}。`
}

export const DEMO_ENTRIES: DemoEntry[] = [
  {
    ...{
      key: 'P01',
      category: 'essay',
      title: '夜班日记',
      author: '温小暖',
      phone: '13800000001',
      unit: 'U6',
    },
    digest: '一名护士的三个夜班。',
    text: `凌晨两点，走廊只剩脚步声。${long(6)}`,
    steps: [],
  },
  {
    ...{
      key: 'P02',
      category: 'audio',
      title: '诵读：致劳动者',
      author: '齐声朗',
      phone: '13800000002',
      unit: 'U7',
    },
    digest: '教育工会青年教师诵读原创诗歌《致劳动者》。',
    steps: [sent(0)],
  },
  {
    ...{
      key: 'P03',
      category: 'video',
      title: '塔吊之上',
      author: '高远程',
      phone: '13800000003',
      unit: 'U4',
    },
    digest: '塔吊司机眼里的一天。',
    steps: [
      sent(2),
      step(
        {
          type: 'requestCompletion',
          reason: '画面右上角有拍摄软件的水印，请导出无水印的版本',
          until: '+2',
        },
        'checker',
        1,
      ),
    ],
  },
  {
    ...{
      key: 'P04',
      category: 'comment',
      title: '流量之外',
      author: '齐思远',
      phone: '13800000004',
      unit: 'U2',
    },
    digest: '流量之外，还有劳动者的日常。',
    text: longAs(1850),
    steps: [
      sent(6),
      step({ type: 'ineligible', reason: '正文 1850 字，超过网评 1400 字的上限' }, 'checker', 5),
    ],
  },
  {
    ...{
      key: 'P05',
      category: 'h5',
      title: '云帆工运地图',
      author: '地图小组',
      phone: '13800000010',
      unit: 'U1',
    },
    digest: '把工会服务站点画在一张图上。',
    extra: { url: 'https://h5.example.invalid/map', filing: '演示备案号 0000' },
    steps: [sent(4), ...passed(3)],
  },
  {
    ...{
      key: 'P06',
      category: 'photo',
      title: '骑手雨夜',
      author: '程小满',
      phone: '13800000006',
      unit: 'U8',
    },
    digest: '雨夜十一点，最后一单。',
    extra: { shotAt: '2026 年 7 月，云帆市' },
    isLive: true,
    steps: [sent(14), ...passed(13)],
  },
  {
    ...{
      key: 'P07',
      category: 'comic',
      title: '小禾说安全',
      author: '小禾',
      phone: '13800000005',
      unit: 'U5',
    },
    digest: '四格漫画，讲清出车前的四件事。',
    extra: { caption: '出车前看四样：胎、灯、门、镜。' },
    isLive: true,
    // Judging, votes and the result take it on from here: see judging.ts.
    steps: [sent(16), ...passed(15)],
  },
  {
    ...{
      key: 'P08',
      category: 'video',
      title: '最后一班',
      author: '周晚晴',
      phone: '13800000008',
      unit: 'U5',
    },
    digest: '末班公交车上的十五分钟。',
    isLive: true,
    steps: [sent(20), ...passed(19)],
  },
  {
    ...{
      key: 'P09',
      category: 'video',
      title: '铁花',
      author: '林铁生',
      phone: '13800000009',
      unit: 'U4',
    },
    digest: '钢水与火花，一群打铁花的炼钢工人。',
    isLive: true,
    steps: [sent(22), ...passed(21)],
  },
  {
    ...{
      key: 'P10',
      category: 'photo',
      title: '晨光',
      author: '望早霞',
      phone: '13800000007',
      unit: 'U3',
    },
    digest: '船坞的第一缕光。',
    nomination: 'self',
    extra: { shotAt: '2026 年 3 月' },
    steps: [
      sent(12),
      step({ type: 'pass' }, 'checker', 11),
      step(
        { type: 'disqualify', reason: '与往届已获奖作品高度相似，经核实不是本人原创' },
        'organiser',
        7,
      ),
    ],
  },
]
