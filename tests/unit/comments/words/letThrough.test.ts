import { describe, expect, test } from '@jest/globals'
import { letThrough, passesOf } from '@/comments/words/letThrough'
import { moderate } from '@/moderation/pipeline'
import { shippedKnowledge } from '@/moderation/shippedKnowledge'

const judge = (text: string) =>
  moderate({ text }, { knowledge: shippedKnowledge(), now: new Date('2026-11-22') })
const judged = (text: string, words: string[]) =>
  letThrough({ verdict: judge(text), text, passes: passesOf(words), judge })

describe('words let through', () => {
  const text = '这个傻逼设计'

  test('free what was found inside them, whatever is written between', () => {
    expect(judged(text, []).violations).toEqual(['abuse'])
    expect(judged(text, ['傻逼设计']).violations).toEqual([])
    expect(judged('这个傻 逼 设 计', ['傻逼设计']).violations).toEqual([])
  })

  test('free nothing beside them', () => {
    expect(judged('傻逼设计，你个傻逼', ['傻逼设计']).violations).toEqual(['abuse'])
  })

  test('free nothing when what is left could not be looked at', () => {
    const broken = (blotted: string) =>
      moderate(
        { text: blotted },
        {
          ...{ knowledge: shippedKnowledge(), now: new Date('2026-11-22') },
          phases: [
            {
              name: 'abuse',
              run: () => {
                throw new Error('out of order')
              },
            },
          ],
        },
      )
    const verdict = letThrough({
      ...{ verdict: judge(text), text, passes: passesOf(['傻逼设计']) },
      judge: broken,
    })
    expect(verdict).toMatchObject({ isShown: false, isQueued: true })
  })

  test('do not free the number beside an offer that they free', () => {
    const offer = '收购银行卡，联系13800138000'
    expect(judge(offer).violations).toEqual(['illegal'])
    expect(judged(offer, ['收购银行卡'])).toMatchObject({ violations: ['privacy'], isShown: false })
  })

  test('do not free personal data', () => {
    const private_ = '找13800138000张三代办'
    expect(judged(private_, [private_]).violations).toContain('privacy')
  })
})
