import { readForm } from '../../page/form'
import { redirect } from '../../page/document'
import { html } from '../../page/markup'
import { visitorOf, type Visitor } from '../../page/visitor'
import type { Visit } from '../../platform'
import { isLocal } from '../../wire'
import type { DouyinControl } from '../control'
import { findItem, settleDue } from '../items'
import type { Creator, Item } from '../state'
import type { World } from '../world'
import { showConsole } from './console'
import { showConsent } from './consent'
import { draftsPage, feedPage } from './feed'
import { addressOf, homeOf, notFound, show } from './parts'
import { showPhone } from './phone'
import { videoPage } from './video'

export type Place = { world: World; control: DouyinControl }
/** A form that came from one of our pages, when the visit is a POST. */
export type Room = Visit & Place & { rest: string[]; form?: URLSearchParams }

/** Pages under /sandbox/douyin/. */
export const showPage = async (visit: Visit, place: Place): Promise<void> => {
  const { request, response, url } = visit
  settleDue(place.world)
  const [, , , first = '', ...rest] = url.pathname.replace(/\/+$/, '').split('/').map(plain)
  const form = request.method === 'POST' ? await readForm(request) : undefined
  if (request.method === 'POST' && !form) return refuseForm(visit)
  const room: Room = { ...visit, ...place, rest, form }
  if (first === 'platform' && rest.join('/') === 'oauth/connect') return showConsent(room)
  if (first === 'phone') return showPhone(room)
  if (first === 'app') return showConsole(room)
  if (first === 'u') return showCreator(room)
  if (first === 'video' && rest.length === 1) return showVideo(room)
  notFound(response)
}

const showCreator = ({ world, response, rest }: Room): void => {
  const [uid = '', tab = ''] = rest
  const { creators } = world.state()
  const creator: Creator | undefined = Object.hasOwn(creators, uid) ? creators[uid] : undefined
  if (!creator || !['', 'own', 'drafts'].includes(tab)) return notFound(response)
  const body =
    tab === 'drafts' ? draftsPage(creator, world) : feedPage(creator, { world, own: tab === 'own' })
  show(response, { title: `${creator.name}的抖音`, body })
}

const showVideo = async (room: Room): Promise<void> => {
  const { world, control, response, request, rest, form } = room
  const item = findItem(rest[0] ?? '', world)
  const creator = item && world.state().creators[item.uid]
  if (!item || !creator) return notFound(response, '作品不见了，可能已经删除。')
  const visitor = visitorOf(request)
  let problem: string | undefined
  if (form?.get('do') === 'digg') item.counts.digg += 1
  const hand = isLocal(request) ? form?.get('do') : undefined
  if (hand === 'remove') {
    await control.removeByHand(item.itemId)
    return redirect(response, homeOf(creator))
  }
  if (hand === 'pass') await control.review(item.itemId, item.privateStatus === 0 ? 5 : 1)
  if (hand === 'refuse') await control.review(item.itemId, 2)
  if (form?.get('do') === 'uncomment' && !(await takeBack(room, { item, visitor })))
    return notFound(response, '这条评论不见了，或不是你写的。')
  if (form?.get('do') === 'comment') problem = await say(room, { item, visitor })
  if (form) world.touch()
  if (form && !problem) return redirect(response, `${addressOf(item)}#comments`, visitor.headers)
  if (!form) item.counts.play += 1
  const body = videoPage(item, {
    creator,
    world,
    problem,
    isLocal: isLocal(request),
    visitor: visitor.mark,
  })
  show(response, { title: item.text || creator.name, status: problem ? 422 : 200, body })
}

/** What a viewer wrote from this browser, and nobody else's. */
const takeBack = async ({ control, form }: Room, { item, visitor }: By): Promise<boolean> => {
  const said = item.comments.find(({ commentId }) => commentId === form?.get('commentId'))
  if (said?.visitor !== visitor.mark) return false
  return control.withdrawComment(item.itemId, said.commentId)
}

type By = { item: Item; visitor: Visitor }

const say = async (
  { control, form }: Room,
  { item: { itemId }, visitor }: By,
): Promise<string | undefined> => {
  const name = form?.get('name')?.trim().slice(0, 20) || '抖音用户'
  try {
    await control.comment(itemId, {
      name,
      content: form?.get('content') ?? '',
      parentId: form?.get('parentId') || undefined,
      visitor: visitor.mark,
    })
    return undefined
  } catch (error) {
    if (error instanceof RangeError) return error.message
    throw error
  }
}

const refuseForm = ({ response }: Visit): void =>
  show(response, {
    title: '不能这样提交',
    status: 403,
    body: html`<p class="empty">请在沙箱自己的页面上操作。</p>`,
  })

/** A part of the path in plain letters; '' for one that is no text. */
const plain = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}
