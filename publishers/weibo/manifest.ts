import type { Manifest } from '../contract'
import { accountFields, credentialFields } from './fields'

/**
 * Limits are data and change. Sources: https://open.weibo.com/wiki/2/statuses/share (text, picture, link),
 * https://open.weibo.com/wiki/2/statuses/user_timeline (own posts an app may see),
 * https://open.weibo.com/wiki/Toutiao/api (head articles).
 */
export const manifest: Manifest = {
  channel: 'weibo',
  label: { zh: '微博', en: 'Weibo' },
  defaultBaseUrl: 'https://api.weibo.com',
  checkedAt: '2026-11-21',
  source: 'https://open.weibo.com/wiki/2/statuses/share',
  limits: {
    /** In units: a Chinese character is one, two ASCII characters are one. */
    textUnits: 140,
    /** Commercial interface, by contract. */
    longTextUnits: 2000,
    longTextPictures: 9,
    asciiPerUnit: 2,
    /**
     * A link is shortened to about 20 ASCII characters. How a long one is counted before that is not documented, so
     * it is counted as it is written while that leaves room: at most `linkUnitsMost`.
     */
    linkUnits: 10,
    linkUnitsMost: 40,
    /** Levels allow 150 calls an hour and more, of all kinds (no source for the numbers); reading leaves publishing a third. */
    hourlyReads: 100,
    topics: 3,
    pictureBytes: 5_000_000,
    articleTitleUnits: 32,
    /** Of a comment or a reply, in units. */
    commentUnits: 140,
    articleCharacters: 90_000,
    articleTextUnits: 1900,
    /** Own posts an ordinary app may list. */
    timelinePosts: 5,
    /** What was taken with 20032 shows after one to two minutes; before that an absence proves nothing. */
    settleSeconds: 130,
  },
  credentialFields,
  accountFields,
  capabilities: {
    draft: false,
    publish: true,
    recall: true,
    comments: true,
    metrics: false,
    // Weibo's own editing is for members in the app; no call does it.
    amend: 'impossible',
  },
  byHand: {
    recall: ['登录这个微博，在主页上找到这一条，点右上角「删除」。'],
    proof: { url: true, screenshot: false },
    commentActs: {
      hide: [
        '微博没有隐藏评论的接口，评论发出即公开。',
        '登录这个微博，打开这条微博的评论，点该评论的「⋯ → 删除」；要防止再评论，可选「同时拉黑」。',
      ],
      show: ['微博没有恢复评论的接口：删除的评论不能恢复，请告知评论人可以重新发表。'],
      elect: ['登录这个微博，打开这条微博的评论，点该评论的「⋯ → 置顶」。'],
      unelect: ['登录这个微博，打开这条微博的评论，点该评论的「⋯ → 取消置顶」。'],
    },
  },
  /** Closer than this Weibo answers 20016 (posting too often); the number is not documented. */
  rhythm: { posts: { spacingMinutes: 5, confidence: 'C' } },
}
