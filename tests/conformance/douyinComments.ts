import type { Sandbox } from '@publishers/sandbox/index'
import type { CommentPlatform } from './commentHarness'

const PATHS: Readonly<Record<string, RegExp>> = {
  list: /\/item\/comment\/(?:reply\/)?list\//,
  reply: /\/item\/comment\/reply\/(?!list)/,
}

/** Viewers of a Douyin account in the sandbox. */
export const douyinComments = (
  { control: { douyin } }: Sandbox,
  { clientKey, uid }: { clientKey: string; uid: string },
): CommentPlatform => ({
  say: async ({ ids }, { nickname, text, at, parent }) =>
    (
      await douyin.say(uid, {
        item: ids.itemId ?? '',
        nickname,
        text,
        parent,
        at: at?.toISOString(),
      })
    ).id,
  withdraw: async ({ ids }, id) => void (await douyin.withdrawComment(ids.itemId ?? '', id)),
  answersTo: ({ ids }, id) =>
    douyin
      .works(uid)
      .filter(({ itemId }) => itemId === ids.itemId)
      .flatMap(({ comments }) => comments)
      .filter(({ parentId, isOfficial }) => parentId === id && isOfficial)
      .map(({ content }) => content),
  forbid: async () => {
    const { capabilities } = douyin.app(clientKey).app
    await douyin.configureApp(clientKey, {
      capabilities: capabilities.filter((each) => each !== 'item.comment'),
    })
  },
  isCall: (act, { path }) => PATHS[act]?.test(path) ?? false,
  tooOften: {
    status: 200,
    type: 'application/json',
    body: JSON.stringify({
      data: { error_code: 28_003_018, description: 'too many requests' },
      extra: { error_code: 28_003_018, description: 'too many requests', logid: '20261121' },
    }),
  },
  hasThreads: true,
  hasTotal: false,
})
