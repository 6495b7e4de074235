import { describe, expect, it } from '@jest/globals'
import { cases, judge, share } from './kit'

/**
 * Written, by language models as the card says, by hands that saw neither the words nor the rows the models learn from. The figures at first sight stand in the model
 * card; since then they have been looked at, and hold what was reached.
 */
const tones = cases('tonesOutside')
const intents = cases('intentsOutside')
const violations = cases('violationsOutside')
const guilty = violations.filter((each) => each.violations?.length)
const innocent = violations.filter((each) => !each.violations?.length)
const isExact = ({ text, violations: wanted = [] }: (typeof violations)[number]) =>
  [...judge(text).violations].sort().join() === [...wanted].sort().join()

describe('sets written outside', () => {
  it('tone of hard short comments', () => {
    expect(
      share(tones.map(({ text, sentiment }) => judge(text).sentiment === sentiment)),
    ).toBeGreaterThanOrEqual(0.83)
  })

  it('intent', () => {
    expect(
      share(intents.map(({ text, intent }) => judge(text).intent === intent)),
    ).toBeGreaterThanOrEqual(0.88)
  })

  it('violations are caught, and named exactly', () => {
    expect(
      share(guilty.map(({ text }) => judge(text).violations.length > 0)),
    ).toBeGreaterThanOrEqual(0.95)
    expect(share(guilty.map(isExact))).toBeGreaterThanOrEqual(0.93)
  })

  it('what only looks like one is left alone', () => {
    expect(share(innocent.map(isExact))).toBeGreaterThanOrEqual(0.97)
  })

  it('who asks for help is never refused', () => {
    for (const { text, intent } of intents)
      if (intent === 'appeal') expect(judge(text).action).not.toBe('reject')
  })
})

describe('manners', () => {
  it.each([
    '没马上处理也正常，人手少',
    '马虎不得的活，他们真没马虎',
    '这台是4马力的',
    '他NC编程是自学的',
    '答题卡记得用2B铅笔',
    '你没马甲吗？拍照要穿的',
    '作者NC编程很好',
    '祝你全家幸福',
    '问候你全家新年好',
    '我全家都是厂里的',
    '门卫收卡不还',
    '食堂卖卡窗口关了',
    '🇨🇳🇨🇳🇨🇳🇨🇳🇨🇳🇨🇳🇨🇳🇨🇳🇨🇳🇨🇳',
  ])('break no rule: %s', (text) => {
    expect(judge(text).violations).toEqual([])
  })

  it.each([
    '工资三个月没发，一群废物',
    '宿舍没热水，你们都是吃干饭的畜生',
    '高温津贴不发。高温津贴不发。高温津贴不发。高温津贴不发。高温津贴不发。',
    '救命救命救命救命救命救命救命救命救命救命',
    '讨薪讨薪讨薪讨薪讨薪讨薪讨薪讨薪讨薪讨薪讨薪讨薪',
    '我们活得跟狗一样',
  ])('cost nobody who is in need a hearing: %s', (text) => {
    expect(judge(text).action).not.toBe('reject')
  })
})

describe('who tells of an offence has not committed it', () => {
  it.each([
    '宿舍楼下有人卖假烟',
    '隔壁工地有人卖大麻',
    '有人在群里发招嫖信息',
    '有人冒充工会说补贴要先交手续费，我被骗了五千',
    '有人发了这个假网站 www.gonghui-bt.xyz 骗补贴，请大家注意',
    '昨晚在厂门口有人发小卡片招嫖，没人管吗',
    '建议公积金套现从严处理',
    '收到短信说工会发补贴要填银行卡，是真的还是骗子啊',
    '听课记了一页：加盟先查备案，别急着交定金',
    '刷单返利第一单给你甜头，第二单就套牢，别信',
    '有人加我微信说能代办公积金提取，是真的吗',
    '群里有人发兼职日结三百，靠谱吗',
  ])('%s', (text) => {
    expect(judge(text).action).not.toBe('reject')
  })

  it.each([
    '进群刷票 1毛一票',
    '加V领流水，日结',
    '套现找我，秒到账',
    '收卡，高价，加V',
    '请问有需要贷款的吗？当天放款加微信',
    '有没有需要兼职刷单的？日赚千元加q12345678',
    '怎么联系你们？代开发票点数低找我',
    '谁要同城美女上门服务？安全到付可以吗',
    '请问赌球平台哪个好？注册送彩金加我',
  ])('who makes one has: %s', (text) => {
    expect(judge(text).action).toBe('reject')
  })
})
