import { describe, expect, it } from '@jest/globals'
import { maskName } from '@/comments/ingest/maskName'
import { maskPersonal, maskWithPlaces } from '@/comments/ingest/maskPersonal'

describe('what leads to a person is made unreadable', () => {
  it.each([
    ['找13800138000张三代办', '找138****8000张三代办'],
    ['电话１３８００１３８０００', '电话138****8000'],
    ['打一三八零零一三八零零零给我', '打138****8000给我'],
    ['手机 138-0013-8000 谢谢', '手机 138****8000 谢谢'],
    ['身份证11010519491231002X', '身份证1101**********002X'],
    ['卡号6222021234567890128 转账', '卡号6222***********0128 转账'],
    ['车牌沪A12345挡路', '车牌沪A****挡路'],
    ['邮箱是zhangsan@qq.com', '邮箱是z****'],
  ])('%s', (text, masked) => {
    expect(maskPersonal(text)).toBe(masked)
  })

  it('hides the door, and every one of several', () => {
    const masked = maskPersonal('我家住阳光小区3号楼2单元501室，他家住和平家园7号楼1单元302室')
    expect(masked).not.toMatch(/501|302|3号楼|7号楼/)
    expect(masked).toContain('阳光小区')
  })

  it('leaves ordinary words and hotlines alone', () => {
    for (const text of ['拨打12351职工热线', '订单号20240101123456789', '预约票就几十张，抢不到'])
      expect(maskPersonal(text)).toBe(text)
  })

  it('tells where an offset of the original stands now', () => {
    const { text, place } = maskWithPlaces('找13800138000张三')
    expect(text.slice(place(1, 'start'), place(12, 'end'))).toBe('138****8000')
    expect(text.slice(place(12, 'start'), place(14, 'end'))).toBe('张三')
    expect(text.slice(place(3, 'start'), place(8, 'end'))).toBe('138****8000')
  })

  it('masks names', () => {
    expect(maskName('工友小李')).toBe('工**李')
    expect(maskName('李')).toBe('李**')
    expect(maskName(undefined)).toBeUndefined()
    expect(maskName('13800138000')).not.toContain('0013')
  })
})
