import { describe, expect, it } from '@jest/globals'
import { isIdentityNumber, passesLuhn } from '@/moderation/personal/checksums'
import { judge } from './kit'

const privacy = (text: string) =>
  judge(text).reasons.flatMap((finding) =>
    finding.axis === 'violation' && finding.label === 'privacy'
      ? [`${finding.source}:${finding.text}`]
      : [],
  )

describe('checksums', () => {
  it('GB 11643', () => {
    expect(isIdentityNumber('11010519491231002x')).toBe(true)
    expect(isIdentityNumber('99990019800101001x')).toBe(true)
    expect(isIdentityNumber('110105194912310021')).toBe(false)
    expect(isIdentityNumber('11010519490231002x')).toBe(false)
  })

  it('Luhn', () => {
    expect(passesLuhn('4111111111111111')).toBe(true)
    expect(passesLuhn('4111111111111112')).toBe(false)
  })
})

describe('personal data is found', () => {
  it.each([
    ['找13800138000张三代办', 'mobile:13800138000'],
    ['电话１３８００１３８０００', 'mobile:１３８００１３８０００'],
    ['138-0013-8000', 'mobile:138-0013-8000'],
    ['138 0013 8000', 'mobile:138 0013 8000'],
    ['1 3 8 0 0 1 3 8 0 0 0', 'mobile:1 3 8 0 0 1 3 8 0 0 0'],
    ['1.3.8.0.0.1.3.8.0.0.0', 'mobile:1.3.8.0.0.1.3.8.0.0.0'],
    ['一三八零零一三八零零零', 'mobile:一三八零零一三八零零零'],
    ['幺三八洞洞幺三八洞洞洞', 'mobile:幺三八洞洞幺三八洞洞洞'],
    ['壹叁捌零零壹叁捌零零零', 'mobile:壹叁捌零零壹叁捌零零零'],
    ['①③⑧⓪⓪①③⑧⓪⓪⓪', 'mobile:①③⑧⓪⓪①③⑧⓪⓪⓪'],
    ['1\u200b3800138000', 'mobile:1\u200b3800138000'],
    ['13800l38ooo', 'mobile:13800l38ooo'],
    ['1️⃣3️⃣8️⃣0️⃣0️⃣1️⃣3️⃣8️⃣0️⃣0️⃣0️⃣', 'mobile:1️⃣3️⃣8️⃣0️⃣0️⃣1️⃣3️⃣8️⃣0️⃣0️⃣0️⃣'.slice(0, -2)],
    ['+86 13800138000', 'mobile:13800138000'],
    ['身份证11010519491231002X', 'identity-number:11010519491231002X'],
    ['110105 19491231 002X', 'identity-number:110105 19491231 002X'],
    ['卡号6222021234567890128', 'bank-card:6222021234567890128'],
    ['工行 6222 0212 3456 7890 128', 'bank-card:6222 0212 3456 7890 128'],
    ['我微信号是zhang_san88', 'wechat:zhang_san88'],
    ['我的QQ：845632179', 'qq:845632179'],
    ['发到 lisi_2020@163.com', 'email:lisi_2020@163.com'],
    ['发到 lisi(at)qq.com', 'email:lisi(at)qq.com'],
    ['京A12345乱停车', 'plate:京A12345'],
    ['沪AD12345是谁的车', 'plate:沪AD12345'],
    ['他家住星桥区和平小区3栋2单元501室', 'address:'],
    ['护照E12345678丢了', 'passport:E12345678'],
    ['家里电话0571-87654321', 'landline:0571-87654321'],
  ])('in %j', (text, found) => {
    expect(privacy(text)[0]).toContain(found)
  })
})

describe('no personal data', () => {
  it.each([
    '有困难打12351，报警打110，火警119，急救120',
    '举报请拨12377或12345',
    '客服热线400-800-8820',
    '2026年11月22日 18:30 开始',
    '2026-11-22 08:00:00',
    '订单号 20261122183000012345',
    '运单号13912345678901',
    '投票 2980 比 2410',
    '工资4500，奖金1200，扣300',
    '第138届，8000人参加',
    '展厅在人民路100号',
    '会议室在3号楼502',
    '比分 138:131',
    'QQ邮箱收不到验证码',
    '微信支付失败',
    '微信公众号怎么投票',
    '一二三四五六七八九十',
    '云A版和云B版',
    '密码是不是12345678',
    '1234567890123456789',
    '请发到 service@acftu.org',
  ])('in %j', (text) => {
    expect(privacy(text)).toEqual([])
  })
})
