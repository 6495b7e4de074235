import { z } from 'zod'
import { sayingSchema } from '../say'
import type { KuaishouControl } from './control'
import { appSchema, SCOPE, userSchema } from './state'

/** The control's functions by name for the HTTP door; arguments are checked by the schemas here. */
export const kuaishouCommands = (control: KuaishouControl) => {
  const app = z.object({ appId: z.string() })
  const person = z.object({ uid: z.string() })
  const film = z.object({ photoId: z.string() })
  const consent = app.extend({ uid: z.string(), scopes: z.array(SCOPE).optional() })
  return {
    addApp: (input: unknown) => control.addApp(appSchema.parse(input)),
    configureApp: (input: unknown) => {
      const { appId, ...change } = app.loose().parse(input)
      return control.configureApp(appId, change)
    },
    app: (input: unknown) => {
      const owner = control.app(app.parse(input).appId)
      return { app: { ...owner.app, secret: '***' }, users: owner.grants.map(({ uid }) => uid) }
    },
    addUser: (input: unknown) => control.addUser(userSchema.parse(input)),
    ban: (input: unknown) => {
      const { uid, banned } = person.extend({ banned: z.boolean().optional() }).parse(input)
      return control.ban(uid, banned)
    },
    authorize: (input: unknown) => {
      const { appId, ...ask } = consent.parse(input)
      return control.authorize(appId, ask)
    },
    grant: (input: unknown) => {
      const { appId, ...ask } = consent.parse(input)
      return control.grant(appId, ask)
    },
    works: (input: unknown) => control.works(person.parse(input).uid),
    remove: (input: unknown) => control.remove(film.parse(input).photoId),
    comment: (input: unknown) => {
      const { photoId, ...said } = film
        .extend({ name: z.string(), content: z.string(), parentId: z.string().optional() })
        .parse(input)
      return control.comment(photoId, said)
    },
    say: (input: unknown) => {
      const { uid, ...saying } = person.partial().extend(sayingSchema.shape).parse(input)
      return control.say(uid ?? '', saying)
    },
    withdrawComment: (input: unknown) => {
      const { photoId, id } = film.extend({ id: z.string() }).parse(input)
      return control.withdrawComment(photoId, id)
    },
  }
}
