import { redirect } from '../../page/document'
import { readForm } from '../../page/form'
import { html } from '../../page/markup'
import type { Visit } from '../../platform'
import { isLocal, send } from '../../wire'
import type { KuaishouControl } from '../control'
import { settleDue } from '../photos'
import type { World } from '../world'
import { showConsent } from './consent'
import { feedPage } from './feed'
import { addressOf, avatarSvg, homeOf, notFound, show } from './parts'
import { photoPage } from './photo'

type Place = { world: World; control: KuaishouControl }
/** `form` is there when one of our pages was sent. */
export type Room = Visit & Place & { rest: string[]; form?: URLSearchParams }

/** Pages under /sandbox/kuaishou/. */
export const showPage = async (visit: Visit, place: Place): Promise<void> => {
  const { request, response, url } = visit
  settleDue(place.world)
  const [, , , first = '', ...rest] = url.pathname.replace(/\/+$/, '').split('/')
  const form = request.method === 'POST' ? await readForm(request) : undefined
  if (request.method === 'POST' && !form) {
    const body = html`<p class="empty">请在沙箱自己的页面上操作。</p>`
    return show(response, { title: '不能这样提交', status: 403, body })
  }
  const room: Room = { ...visit, ...place, rest, form }
  if (first === 'oauth2' && rest[0] === 'authorize') return showConsent(room)
  if (first === 'u') return showUser(room)
  if (first === 'head') return showHead(room)
  if (first === 'photo' && rest.length === 1) return showPhoto(room)
  notFound(response)
}

const userOf = ({ world, rest }: Room) => {
  const { users } = world.state()
  const uid = rest[0] ?? ''
  return Object.hasOwn(users, uid) ? users[uid] : undefined
}

const showUser = (room: Room): void => {
  const user = userOf(room)
  const tab = room.rest[1]
  if (!user || (tab !== undefined && tab !== 'own')) return notFound(room.response)
  const body = feedPage(user, { world: room.world, own: tab === 'own' })
  show(room.response, { title: `${user.name}的快手`, body })
}

const showHead = (room: Room): void => {
  const user = userOf(room)
  if (!user) return notFound(room.response)
  const headers = { 'content-security-policy': "default-src 'none'; sandbox" }
  send(room.response, { type: 'image/svg+xml', body: avatarSvg(user), headers })
}

const showPhoto = async (room: Room): Promise<void> => {
  const { world, control, response, request, rest, form } = room
  const photo = world.state().photos.find(({ photoId }) => photoId === rest[0])
  const user = photo && world.state().users[photo.uid]
  if (!photo || !user || photo.state === 'failed' || photo.state === 'deleted')
    return notFound(response, '作品不见了，可能已经删除。')
  if (form?.get('do') === 'remove' && isLocal(request)) {
    await control.remove(photo.photoId)
    return redirect(response, homeOf(user))
  }
  if (form?.get('do') === 'like') photo.counts.like += 1
  const problem = form?.get('do') === 'comment' ? await say(room, photo.photoId) : undefined
  world.touch()
  if (form && !problem) return redirect(response, `${addressOf(photo)}#comments`)
  if (!form) photo.counts.view += 1
  const body = photoPage(photo, { user, world, problem, local: isLocal(request) })
  show(response, { title: photo.caption, status: problem ? 422 : 200, body })
}

const say = async ({ control, form }: Room, photoId: string): Promise<string | undefined> => {
  const name = form?.get('name')?.trim().slice(0, 20) || '快手老铁'
  try {
    await control.comment(photoId, { name, content: form?.get('content') ?? '' })
    return undefined
  } catch (error) {
    if (error instanceof RangeError) return error.message
    throw error
  }
}
