import type { Sandbox } from '@publishers/sandbox/index'
import type { CommentPlatform } from './commentHarness'

const PATHS: Readonly<Record<string, string>> = {
  list: 'list',
  elect: 'markelect',
  unelect: 'unmarkelect',
  delete: 'delete',
  reply: 'reply/add',
  unreply: 'reply/delete',
}

/** Followers of an official account in the sandbox. */
export const wechatComments = ({ control }: Sandbox, appid: string): CommentPlatform => ({
  say: async ({ ids }, { nickname, text, at }) =>
    (
      await control.wechat.say(appid, {
        item: ids.msgDataId ?? '',
        nickname,
        text,
        at: at?.toISOString(),
      })
    ).id,
  withdraw: async (_receipt, id) => void (await control.wechat.withdrawComment(appid, Number(id))),
  answersTo: (_receipt, id) =>
    control.wechat
      .account(appid)
      .published.flatMap(({ comments }) => comments)
      .filter((each) => String(each.id) === id)
      .flatMap(({ reply }) => (reply ? [reply.content] : [])),
  forbid: async () =>
    void (await control.wechat.configure(appid, {
      features: { ...control.wechat.account(appid).account.features, comments: false },
    })),
  isCall: (act, { path }) => path.includes(`/cgi-bin/comment/${PATHS[act]}?`),
  tooOften: {
    status: 200,
    type: 'application/json',
    body: JSON.stringify({ errcode: 45011, errmsg: 'api minute-quota reach limit rid: 65f0-aa11' }),
  },
  hasThreads: false,
  hasTotal: true,
})
