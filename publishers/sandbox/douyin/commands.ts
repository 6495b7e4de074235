import { z } from 'zod'
import { sayingSchema } from '../say'
import type { DouyinControl } from './control'
import { appSchema, CAPABILITY, creatorSchema } from './state'

/** The control's functions by name for the HTTP door; arguments are checked by the schemas here. */
export const douyinCommands = (control: DouyinControl) => {
  const app = z.object({ clientKey: z.string() })
  const person = z.object({ uid: z.string() })
  const work = z.object({ itemId: z.string() })
  const editor = z.object({ id: z.string() })
  const consent = person.extend({ scopes: z.array(CAPABILITY).optional() })
  return {
    addApp: (input: unknown) => control.addApp(appSchema.parse(input)),
    configureApp: (input: unknown) => {
      const { clientKey, ...change } = app.loose().parse(input)
      return control.configureApp(clientKey, change)
    },
    app: (input: unknown) => {
      const {
        app: settings,
        outbox,
        knocks,
        shares,
        creates,
      } = control.app(app.parse(input).clientKey)
      return { app: { ...settings, secret: '***' }, outbox, knocks, shares, creates }
    },
    addCreator: (input: unknown) => control.addCreator(creatorSchema.parse(input)),
    trouble: (input: unknown) => {
      const { uid, trouble } = person
        .extend({ trouble: z.enum(['none', 'banned', 'risk']) })
        .parse(input)
      return control.trouble(uid, trouble)
    },
    authorize: (input: unknown) => {
      const { clientKey, ...ask } = app.extend(consent.shape).parse(input)
      return control.authorize(clientKey, ask)
    },
    grant: (input: unknown) => {
      const { clientKey, ...ask } = app.extend(consent.shape).parse(input)
      return control.grant(clientKey, ask)
    },
    withdrawConsent: (input: unknown) => {
      const { clientKey, uid } = app.extend(person.shape).parse(input)
      return control.withdrawConsent(clientKey, uid)
    },
    setCallback: (input: unknown) => {
      const { clientKey, url } = app.extend({ url: z.url().optional() }).parse(input)
      return control.setCallback(clientKey, url)
    },
    open: (input: unknown) => {
      const { schema, uid } = person.extend({ schema: z.string() }).parse(input)
      return control.open(schema, { uid })
    },
    publish: (input: unknown) => {
      const { id, ...change } = editor.extend({ text: z.string().optional() }).parse(input)
      return control.publish(id, change)
    },
    saveDraft: (input: unknown) => control.saveDraft(editor.parse(input).id),
    handOff: (input: unknown) => {
      const { schema, uid } = person.extend({ schema: z.string() }).parse(input)
      return control.handOff(schema, { uid })
    },
    works: (input: unknown) => control.works(person.parse(input).uid),
    drafts: (input: unknown) => control.drafts(person.parse(input).uid),
    review: (input: unknown) => {
      const status = z.union([z.literal(1), z.literal(2), z.literal(4), z.literal(5)])
      const parsed = work.extend({ status }).parse(input)
      return control.review(parsed.itemId, parsed.status)
    },
    removeByHand: (input: unknown) => control.removeByHand(work.parse(input).itemId),
    comment: (input: unknown) => {
      const { itemId, ...said } = work
        .extend({ name: z.string(), content: z.string(), parentId: z.string().optional() })
        .parse(input)
      return control.comment(itemId, said)
    },
    say: (input: unknown) => {
      const { uid, ...saying } = person.partial().extend(sayingSchema.shape).parse(input)
      return control.say(uid ?? '', saying)
    },
    withdrawComment: (input: unknown) => {
      const { itemId, commentId } = work.extend({ commentId: z.string() }).parse(input)
      return control.withdrawComment(itemId, commentId)
    },
  }
}
