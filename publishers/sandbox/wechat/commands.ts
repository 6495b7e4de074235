import { z } from 'zod'
import { sayingSchema } from '../say'
import type { WechatControl } from './control'
import { accountSchema } from './state'

/** The control's functions by name for the HTTP door; arguments are checked by the schemas here. */
export const wechatCommands = (control: WechatControl) => {
  const at = z.object({ appid: z.string() })
  const article = at.extend({ articleId: z.string() })
  const draft = at.extend({ mediaId: z.string() })
  return {
    addAccount: (input: unknown) => control.addAccount(accountSchema.parse(input)),
    configure: (input: unknown) => {
      const { appid, ...change } = at.loose().parse(input)
      return control.configure(appid, change)
    },
    account: (input: unknown) => {
      const { tokens, account, ...rest } = control.account(at.parse(input).appid)
      return { ...rest, account: { ...account, secret: '***' }, tokens: tokens.length }
    },
    feed: (input: unknown) => control.feed(at.parse(input).appid),
    drafts: (input: unknown) => control.drafts(at.parse(input).appid),
    masses: (input: unknown) => control.masses(at.parse(input).appid),
    answerMass: (input: unknown) => {
      const entry = at.extend({ msgId: z.string(), confirmed: z.boolean() })
      const { appid, msgId, confirmed } = entry.parse(input)
      return control.answerMass(appid, msgId, confirmed)
    },
    publishByHand: (input: unknown) => {
      const { appid, mediaId } = draft.parse(input)
      return control.publishByHand(appid, mediaId)
    },
    deleteDraftByHand: (input: unknown) => {
      const { appid, mediaId } = draft.parse(input)
      return control.deleteDraftByHand(appid, mediaId)
    },
    deleteArticleByHand: (input: unknown) => {
      const { appid, articleId, index } = article
        .extend({ index: z.number().optional() })
        .parse(input)
      return control.deleteArticleByHand(appid, articleId, index)
    },
    ban: (input: unknown) => {
      const { appid, articleId } = article.parse(input)
      return control.ban(appid, articleId)
    },
    comment: (input: unknown) => {
      const entry = article.extend({
        index: z.number().optional(),
        nickname: z.string().optional(),
        content: z.string(),
        openid: z.string().optional(),
        at: z.number().optional(),
      })
      const { appid, ...rest } = entry.parse(input)
      return control.comment(appid, rest)
    },
    say: (input: unknown) => {
      const { appid, ...saying } = at.extend(sayingSchema.shape).parse(input)
      return control.say(appid, saying)
    },
    withdrawComment: (input: unknown) => {
      const { appid, commentId } = at.extend({ commentId: z.number() }).parse(input)
      return control.withdrawComment(appid, commentId)
    },
    verifyCallback: (input: unknown) => control.verifyCallback(at.parse(input).appid),
    expireTokens: (input: unknown) => control.expireTokens(at.parse(input).appid),
    revokeTokens: (input: unknown) => control.revokeTokens(at.parse(input).appid),
  }
}
