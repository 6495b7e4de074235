import type { IncomingMessage, ServerResponse } from 'node:http'
import { redirect, sendPage } from '../../page/document'
import { readForm } from '../../page/form'
import { html } from '../../page/markup'
import { visitorOf } from '../../page/visitor'
import type { WechatControl } from '../control'
import { settleDue } from '../jobs'
import { openidOf } from '../say'
import type { AccountState } from '../state'
import type { World } from '../world'
import { articlePage, draftPage, gonePage } from './article'
import { draftBoxPage } from './draftBox'
import { feedPage } from './feed'
import { homeOf, ribbon } from './parts'

type Visit = { request: IncomingMessage; response: ServerResponse; url: URL }
type Place = { world: World; control: WechatControl }
type Room = Visit & Place & { owner: AccountState; rest: string[] }

/** Pages under /sandbox/wechat/<appid>. */
export const showPage = async (visit: Visit, place: Place): Promise<void> => {
  const [, , , appid = '', ...rest] = visit.url.pathname.replace(/\/+$/, '').split('/')
  const owner = place.world.accounts().find(({ account }) => account.appid === appid)
  if (!owner) return notFound(visit.response)
  await settleDue(owner, place.world)
  const room = { ...visit, ...place, owner, rest }
  if (visit.request.method === 'POST') return act(room)
  if (rest.length === 0) {
    return sendPage(visit.response, {
      title: owner.account.name,
      body: feedPage(owner, place.world),
    })
  }
  if (rest.length === 1 && rest[0] === 'drafts') {
    return sendPage(visit.response, {
      title: `草稿箱 · ${owner.account.name}`,
      body: draftBoxPage(owner, { world: place.world }),
    })
  }
  if (rest.length === 2 && rest[0] === 'article')
    return showArticle(room, { said: visit.url.searchParams.has('said') })
  if (rest.length === 2 && rest[0] === 'draft') return showDraft(room)
  notFound(visit.response)
}

const act = async (room: Room): Promise<void> => {
  const { request, response, owner, control, rest, world } = room
  const { appid } = owner.account
  const form = await readForm(request)
  if (!form)
    return sendPage(response, {
      title: '不能这样提交',
      status: 403,
      body: html`${ribbon()}
        <p class="empty">请在沙箱自己的页面上操作。</p>`,
    })
  const mediaId = form.get('mediaId') ?? ''
  if (rest[0] === 'comment') return comment(room, form)
  if (rest[0] === 'uncomment') return uncomment(room, form)
  if (rest[0] === 'confirm' || rest[0] === 'refuse') {
    const mass = owner.masses?.find(({ msgId }) => msgId === form.get('msgId'))
    // Too late, or pressed twice: the box shows how it stands.
    if (mass?.status === 'waiting')
      await control.answerMass(appid, mass.msgId, rest[0] === 'confirm')
    return redirect(response, `${homeOf(owner.account)}/drafts`)
  }
  if (rest[0] === 'discard') {
    await control.deleteDraftByHand(appid, mediaId)
    return redirect(response, `${homeOf(owner.account)}/drafts`)
  }
  if (rest[0] !== 'publish') return notFound(response)
  const draft = owner.drafts.find((candidate) => candidate.mediaId === mediaId)
  if (draft) {
    await control.publishByHand(appid, mediaId)
    return redirect(response, homeOf(owner.account))
  }
  const problem = '这篇草稿已经不在了，可能已经发布或删除。'
  sendPage(response, {
    title: '草稿箱',
    status: 409,
    body: draftBoxPage(owner, { world, problem }),
  })
}

const comment = async (room: Room, form: URLSearchParams): Promise<void> => {
  const { owner, control, response } = room
  const articleId = form.get('articleId') ?? ''
  const index = Math.max(0, Math.trunc(Number(form.get('index'))) || 0)
  const theme = form.get('theme') === 'dark' ? 'dark' : 'light'
  if (!owner.published.some((published) => published.articleId === articleId))
    return notFound(response)
  const nickname = form.get('nickname')?.trim() ?? ''
  const visitor = visitorOf(room.request)
  const result = await control.comment(owner.account.appid, {
    articleId,
    index,
    nickname,
    content: form.get('content') ?? '',
    openid: nickname ? openidOf(owner, nickname) : undefined,
    visitor: visitor.mark,
  })
  const query = new URLSearchParams({ idx: String(index + 1), theme })
  const address = `${homeOf(owner.account)}/article/${articleId}`
  if (result.ok) return redirect(response, `${address}?${query}&said=1#comments`, visitor.headers)
  const url = new URL(`${address}?${query}`, room.url)
  await showArticle({ ...room, url, rest: ['article', articleId] }, { problem: result.reason })
}

/** A follower takes back what they wrote from this browser; nobody else's. */
const uncomment = async (room: Room, form: URLSearchParams): Promise<void> => {
  const { owner, control, response, request } = room
  const published = owner.published.find(({ articleId }) => articleId === form.get('articleId'))
  const said = published?.comments.find(({ id }) => String(id) === form.get('commentId'))
  if (!published || said?.visitor !== visitorOf(request).mark) return notFound(response)
  await control.withdrawComment(owner.account.appid, said.id)
  redirect(
    response,
    `${homeOf(owner.account)}/article/${published.articleId}?idx=${said.index + 1}#comments`,
  )
}

const showArticle = async (
  room: Room,
  { said, problem }: { said?: boolean; problem?: string },
): Promise<void> => {
  const { response, owner, rest, url, world } = room
  const published = owner.published.find(({ articleId }) => articleId === rest[1])
  const index = Math.max(0, Math.trunc(Number(url.searchParams.get('idx') ?? 1)) - 1 || 0)
  const item = published?.items[index]
  if (!published || !item) return notFound(response)
  if (published.bannedByPlatform) {
    return sendPage(response, {
      title: '此内容无法查看',
      status: 410,
      body: gonePage(owner, '此内容因违规无法查看'),
    })
  }
  if (item.deleted) {
    return sendPage(response, {
      title: '该内容已被删除',
      status: 410,
      body: gonePage(owner, '该内容已被发布者删除'),
    })
  }
  const { theme, otherTheme } = themeOf(url)
  const visitor = visitorOf(room.request).mark
  const view = { owner, world, theme, otherTheme, visitor }
  const body = articlePage({ published, index, said, problem }, view)
  sendPage(response, { title: item.title, theme, status: problem ? 422 : 200, body })
}

const showDraft = async ({ response, owner, rest, url, world }: Room): Promise<void> => {
  const draft = owner.drafts.find(({ mediaId }) => mediaId === rest[1])
  const article = draft?.articles[Number(url.searchParams.get('index') ?? 0)]
  if (!draft || !article) {
    return sendPage(response, {
      title: '预览已失效',
      status: 404,
      body: gonePage(owner, '预览已失效：草稿已经发布或删除'),
    })
  }
  const { theme, otherTheme } = themeOf(url)
  const body = draftPage(article, { owner, world, theme, otherTheme, date: draft.updatedAt })
  sendPage(response, { title: `预览：${article.title}`, theme, body })
}

const themeOf = (url: URL): { theme: 'light' | 'dark'; otherTheme: string } => {
  const theme = url.searchParams.get('theme') === 'dark' ? 'dark' : 'light'
  const other = new URLSearchParams(url.searchParams)
  other.delete('said')
  other.set('theme', theme === 'dark' ? 'light' : 'dark')
  return { theme, otherTheme: `${url.pathname}?${other}` }
}

const notFound = (response: ServerResponse): void =>
  sendPage(response, {
    title: '没有这一页',
    status: 404,
    body: html`${ribbon()}
      <p class="empty">没有这一页，地址可能写错了。<br /><a href="/sandbox">回到平台沙箱</a></p>`,
  })
