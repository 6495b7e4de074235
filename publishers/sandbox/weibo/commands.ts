import { z } from 'zod'
import { sayingSchema } from '../say'
import type { WeiboControl } from './control'
import { accountSchema, appSchema } from './state'

/** The control's functions by name for the HTTP door; arguments are checked by the schemas here. */
export const weiboCommands = (control: WeiboControl) => {
  const at = z.object({ uid: z.string() })
  const post = at.extend({ idstr: z.string() })
  return {
    addApp: (input: unknown) => control.addApp(appSchema.parse(input)),
    addAccount: (input: unknown) => control.addAccount(accountSchema.parse(input)),
    configure: (input: unknown) => {
      const { uid, ...change } = at.loose().parse(input)
      return control.configure(uid, change)
    },
    configureApp: (input: unknown) => {
      const { appKey, ...change } = z.looseObject({ appKey: z.string() }).parse(input)
      return control.configureApp(appKey, change)
    },
    account: (input: unknown) => control.account(at.parse(input).uid),
    feed: (input: unknown) => control.feed(at.parse(input).uid),
    grant: (input: unknown) => {
      const { uid, ...grant } = at
        .extend({ appKey: z.string().optional(), seconds: z.number().optional() })
        .parse(input)
      return control.grant(uid, grant)
    },
    expireTokens: (input: unknown) => control.expireTokens(at.parse(input).uid),
    revokeTokens: (input: unknown) => control.revokeTokens(at.parse(input).uid),
    deleteByHand: (input: unknown) => {
      const { uid, idstr } = post.parse(input)
      return control.deleteByHand(uid, idstr)
    },
    ban: (input: unknown) => {
      const { uid, idstr } = post.parse(input)
      return control.ban(uid, idstr)
    },
    comment: (input: unknown) => {
      const { uid, ...entry } = post
        .extend({
          nickname: z.string().optional(),
          text: z.string(),
          replyTo: z.string().optional(),
          userId: z
            .string()
            .regex(/^\d{5,16}$/)
            .optional(),
          at: z.number().optional(),
        })
        .parse(input)
      return control.comment(uid, entry)
    },
    say: (input: unknown) => {
      const { uid, ...saying } = at.extend(sayingSchema.shape).parse(input)
      return control.say(uid, saying)
    },
    withdrawComment: (input: unknown) => {
      const { uid, idstr } = post.parse(input)
      return control.withdrawComment(uid, idstr)
    },
    like: (input: unknown) => {
      const { uid, idstr, times } = post
        .extend({ times: z.number().int().min(1).max(1_000_000).optional() })
        .parse(input)
      return control.like(uid, idstr, times)
    },
  }
}
