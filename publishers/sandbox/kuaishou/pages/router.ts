import { redirect } from '../../page/document'
import { readForm } from '../../page/form'
import { html } from '../../page/markup'
import { visitorOf, type Visitor } from '../../page/visitor'
import { sendCommentCsv } from '../../commentCsv'
import type { Visit } from '../../platform'
import { isLocal, send } from '../../wire'
import { photoUrl, type KuaishouControl } from '../control'
import { settleDue } from '../photos'
import type { Photo, User } from '../state'
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
  if (first === 'photo' && rest[1] === 'comments.csv') return showCsv(room)
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
  const visitor = visitorOf(request)
  if (form?.get('do') === 'uncomment' && !(await takeBack(room, { photo, visitor })))
    return notFound(response, '这条评论不见了，或不是你写的。')
  const isSaid = ['comment', 'answer'].includes(form?.get('do') ?? '')
  const problem = isSaid ? await say(room, { photo, user, visitor }) : undefined
  world.touch()
  if (form && !problem) return redirect(response, `${addressOf(photo)}#comments`, visitor.headers)
  if (!form) photo.counts.view += 1
  const local = isLocal(request)
  const body = photoPage(photo, { user, world, problem, local, visitor: visitor.mark })
  show(response, { title: photo.caption, status: problem ? 422 : 200, body })
}

const showCsv = ({ world, rest, response }: Room): void => {
  const photo = world.state().photos.find(({ photoId }) => photoId === rest[0])
  if (!photo || photo.state !== 'published') return notFound(response)
  const link = photoUrl(photo, world)
  const rows = photo.comments.map(({ id, parentId, name, content, createdAt }) => ({
    id,
    parent: parentId,
    nickname: name,
    text: content,
    at: createdAt,
    link,
  }))
  sendCommentCsv(response, { name: `kuaishou-${photo.photoId}`, rows })
}

type By = { photo: Photo; visitor: Visitor }

/** What a viewer wrote from this browser; from this machine the account itself takes away any. */
const takeBack = async ({ control, form, request }: Room, { photo, visitor }: By) => {
  const said = photo.comments.find(({ id }) => id === form?.get('commentId'))
  if (!said || (said.visitor !== visitor.mark && !isLocal(request))) return false
  return control.withdrawComment(photo.photoId, said.id)
}

/** A viewer's words, or the account's own answer from its phone. */
const say = async (
  { control, form, request }: Room,
  { photo, user, visitor }: By & { user: User },
): Promise<string | undefined> => {
  const isOfficial = form?.get('do') === 'answer' && isLocal(request)
  const name = form?.get('name')?.trim().slice(0, 20) || '快手老铁'
  try {
    await control.comment(photo.photoId, {
      name: isOfficial ? user.name : name,
      content: form?.get('content') ?? '',
      parentId: form?.get('parentId') || undefined,
      ...(isOfficial ? { isOfficial } : { visitor: visitor.mark }),
    })
    return undefined
  } catch (error) {
    if (error instanceof RangeError) return error.message
    throw error
  }
}
