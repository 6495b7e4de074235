import type { Sandbox } from '@publishers/sandbox/index'
import type { CommentPlatform } from './commentHarness'

const PATHS: Readonly<Record<string, string>> = {
  list: 'show',
  delete: 'destroy',
  reply: 'reply',
  unreply: 'destroy',
}

const no = (code: number, error: string) => ({
  status: 403,
  type: 'application/json',
  body: JSON.stringify({ request: '/2/comments/show.json', error_code: code, error }),
})

/** Readers of a Weibo account in the sandbox. */
export const weiboComments = (sandbox: Sandbox, uid: string): CommentPlatform => {
  const { weibo } = sandbox.control
  return {
    say: async ({ ids }, { nickname, text, at, parent }) =>
      (
        await weibo.say(uid, {
          item: ids.postId ?? '',
          nickname,
          text,
          parent,
          at: at?.toISOString(),
        })
      ).id,
    withdraw: async (_receipt, id) => void (await weibo.withdrawComment(uid, id)),
    answersTo: (_receipt, id) =>
      weibo
        .account(uid)
        .posts.flatMap(({ comments }) => comments)
        .filter(({ replyTo, by, deleted }) => replyTo === id && by.id === uid && !deleted)
        .map(({ text }) => text.replace(/^回复@[^:]+:/, '')),
    // The level of an application is no setting of an account.
    forbid: async () =>
      ['show', 'reply', 'destroy'].forEach((name) =>
        sandbox.control.fault({
          platform: 'weibo',
          api: `comments/${name}`,
          times: 100,
          effect: { kind: 'errcode', code: 10014 },
        }),
      ),
    isCall: (act, { path }) => path.includes(`/2/comments/${PATHS[act]}.json`),
    tooOften: no(10024, 'User requests for /comments/show out of rate limit!'),
    hasThreads: true,
    hasTotal: true,
  }
}
