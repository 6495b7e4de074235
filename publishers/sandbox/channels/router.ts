import type { ServerResponse } from 'node:http'
import { sendCommentCsv } from '../commentCsv'
import { redirect, sendPage } from '../page/document'
import { readForm } from '../page/form'
import { html, type Markup } from '../page/markup'
import { visitorOf, type Visitor } from '../page/visitor'
import type { Visit } from '../platform'
import { isLocal } from '../wire'
import { videoUrl, type ChannelsControl, type World } from './control'
import { addressOf, CHANNELS_STYLES, deskPage, ROOT, videoPage } from './pages'
import type { Video } from './state'

type Place = { world: World; control: ChannelsControl }
type Room = Visit & Place & { form?: URLSearchParams }

/** Pages under /sandbox/channels: the assistant, `v/<id>` and its comments as a CSV. */
export const showPage = async (visit: Visit, place: Place): Promise<void> => {
  const { request, response, url } = visit
  const [, , , first = '', id = '', last = ''] = url.pathname.replace(/\/+$/, '').split('/')
  const form = request.method === 'POST' ? await readForm(request) : undefined
  if (request.method === 'POST' && !form)
    return show(response, {
      title: '不能这样提交',
      status: 403,
      body: html`<p class="empty">请在沙箱自己的页面上操作。</p>`,
    })
  const room = { ...visit, ...place, form }
  if (first === '') return showDesk(room)
  const video = place.control.videos().find((each) => each.id === id)
  if (first !== 'v' || !video) return notFound(response)
  if (last === 'comments.csv') return showCsv(video, room)
  return last === '' ? showVideo(video, room) : notFound(response)
}

const showDesk = async ({ request, response, form, control, world }: Room): Promise<void> => {
  const local = isLocal(request)
  const problem = await refusalOf(async () => {
    if (form && local) await control.publish(form.get('title') ?? '')
  })
  if (form && !problem) return redirect(response, ROOT)
  const body = deskPage(control.videos(), { world, local, problem })
  show(response, { title: '视频号助手', status: problem ? 422 : 200, body })
}

const showVideo = async (video: Video, room: Room): Promise<void> => {
  const { request, response, form, world } = room
  const visitor = visitorOf(request)
  const local = isLocal(request)
  let isKnown = true
  const problem = await refusalOf(async () => {
    if (form) isKnown = await act(video, { ...room, form, visitor, local })
  })
  if (!isKnown) return notFound(response, '这条评论不见了，或不是你写的。')
  if (form && !problem) return redirect(response, `${addressOf(video)}#comments`, visitor.headers)
  const body = videoPage(video, { world, local, visitor: visitor.mark, problem })
  show(response, { title: video.title, status: problem ? 422 : 200, body })
}

type Acting = Room & { form: URLSearchParams; visitor: Visitor; local: boolean }

/** False for a comment that is not there, or is somebody else's. */
const act = async (
  { id, comments }: Video,
  { form, control, visitor, local }: Acting,
): Promise<boolean> => {
  const what = form.get('do')
  const said = comments.find((each) => each.id === form.get('commentId'))
  if (what === 'uncomment' && said && (local || said.visitor === visitor.mark))
    return control.withdrawComment(id, said.id)
  if ((what === 'hide' || what === 'show') && local)
    return control.hide(id, said?.id ?? '', what === 'hide')
  const isOfficial = what === 'answer' && local
  if (what !== 'comment' && !isOfficial) return false
  await control.comment(id, {
    name: isOfficial ? '云帆工会' : form.get('name')?.trim().slice(0, 20) || '微信用户',
    content: form.get('content') ?? '',
    parentId: form.get('parentId') || undefined,
    ...(isOfficial ? { isOfficial } : { visitor: visitor.mark }),
  })
  return true
}

const showCsv = (video: Video, { response, world }: Room): void => {
  const link = videoUrl(video, world)
  const rows = video.comments.map(({ id, parentId, name, content, createdAt }) => ({
    ...{ id, parent: parentId, nickname: name, text: content, at: createdAt, link },
  }))
  sendCommentCsv(response, { name: `channels-${video.id}`, rows })
}

/** The Chinese reason of what was refused. */
const refusalOf = async (work: () => Promise<void>): Promise<string | undefined> => {
  try {
    await work()
    return undefined
  } catch (error) {
    if (error instanceof RangeError) return error.message
    throw error
  }
}

const show = (
  response: ServerResponse,
  { body, ...page }: { title: string; status?: number; body: Markup },
): void =>
  sendPage(response, {
    ...page,
    styles: CHANNELS_STYLES,
    body: html`<header class="ribbon">
        <div class="wrap">
          <span>沙箱：只在本机，没有真的发到视频号</span><a href="/sandbox">平台沙箱首页</a>
        </div>
      </header>
      ${body}`,
  })

const notFound = (response: ServerResponse, words = '没有这一页，地址可能写错了。'): void =>
  show(response, {
    title: '没有这一页',
    status: 404,
    body: html`<p class="empty">${words}<br /><a href="/sandbox">回到平台沙箱</a></p>`,
  })
