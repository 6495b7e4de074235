import { describe, expect, it } from '@jest/globals'
import { compareDraft } from '@publishers/wechat/compareDraft'
import { excessOf, noteOf } from '@publishers/wechat/draftLossWords'

const picture = (name: string) =>
  `<img src="https://mmbiz.qpic.cn/mmbiz_jpg/${name}/0?wx_fmt=jpeg">`
const sent = {
  title: '技能比武',
  author: '宣传部',
  digest: '六十名选手',
  content: `<section style="color:#333;font-size:16px"><p style="margin:0">六十名选手&amp;裁判</p>${picture('aaa')}${picture('bbb')}</section>`,
}
const strict = { pictures: 0, characters: 0, stylePercent: 60 }

describe('compareDraft', () => {
  it('finds nothing lost when only entities, white space, hosts and sizes differ', () => {
    const kept = {
      ...sent,
      content: sent.content
        .replace('六十名', '六十名\n&nbsp;')
        .replace('/aaa/0?wx_fmt=jpeg', '/aaa/640')
        .replace('src="https', 'data-src="http')
        .replace('#333', 'rgb(51, 51, 51)'),
    }
    expect(compareDraft(sent, kept)).toEqual({
      missingPictures: [],
      foreignHosts: [],
      characters: 0,
      passages: [],
      styleRetention: 1,
    })
  })

  it('names the pictures that are gone', () => {
    const kept = { ...sent, content: sent.content.replace(picture('bbb'), '') }
    const loss = compareDraft(sent, kept)
    expect(loss.missingPictures).toEqual([2])
    expect(excessOf(loss, strict)).toEqual(['少了 1 张图片（第 2 张）'])
    expect(excessOf(loss, { ...strict, pictures: 1 })).toEqual([])
    expect(noteOf(loss)).toEqual(['少了 1 张图片（第 2 张）'])
  })

  it('takes a rewritten address for the picture, but not one on a foreign host', () => {
    const moved = { ...sent, content: sent.content.replace('/bbb/0', '/ccc/0') }
    expect(compareDraft(sent, moved).missingPictures).toEqual([])
    const foreign = {
      ...sent,
      content: sent.content.replace(picture('bbb'), '<img src="https://evil.example/x.jpg">'),
    }
    const loss = compareDraft(sent, foreign)
    expect(loss).toMatchObject({ missingPictures: [2], foreignHosts: ['evil.example'] })
    expect(excessOf(loss, { ...strict, pictures: 9 })).toEqual([
      '图片地址被换成了别的网站：evil.example',
    ])
  })

  it('shows where words changed, added ones too', () => {
    const kept = { ...sent, title: '技能比赛', content: sent.content.replace('裁判', '裁判员们') }
    const loss = compareDraft(sent, kept)
    expect(loss.passages).toEqual([
      { field: '标题', sent: '技能比武', kept: '技能比赛' },
      { field: '正文', sent: '', kept: '员们' },
    ])
    expect(excessOf(loss, strict)[0]).toContain('标题「技能比武」变成「技能比赛」')
    expect(excessOf(loss, { ...strict, characters: 6 })).toEqual([])
  })

  it('counts the styles that are left', () => {
    const bare = {
      ...sent,
      content: sent.content.replace(' style="color:#333;font-size:16px"', ''),
    }
    const loss = compareDraft(sent, bare)
    expect(loss.styleRetention).toBeCloseTo(1 / 3)
    expect(excessOf(loss, strict)).toEqual(['样式只保留了 33%（要求至少 60%）'])
  })

  it('does not compare what the answer does not have', () => {
    const kept = { title: sent.title, content: sent.content }
    expect(compareDraft(sent, kept).passages).toEqual([])
  })

  it('compares a picture message by its pictures’ numbers', () => {
    const ours = { title: '相册', content: '三张照片', imageIds: ['a', 'b', 'c'] }
    expect(compareDraft(ours, { ...ours, imageIds: ['a', 'c'] }).missingPictures).toEqual([2])
    expect(compareDraft(ours, { title: '相册', content: '三张照片' }).missingPictures).toEqual([])
  })
})
