import type { ServerResponse } from 'node:http'
import { redirect, sendPage } from '../../page/document'
import { readForm } from '../../page/form'
import { html, type Markup } from '../../page/markup'
import { visitorOf } from '../../page/visitor'
import type { Visit } from '../../platform'
import type { WeiboControl } from '../control'
import { toBid } from '../ids'
import { isVisible } from '../posts'
import { liveComments } from '../wire'
import type { AccountState, Post } from '../state'
import type { World } from '../world'
import { articlePage } from './article'
import { feedPage } from './feed'
import { homeOf, ribbon } from './parts'
import { addressOf, postCard } from './post'
import { WEIBO_STYLES } from './styles'
import { talk } from './talk'

type Place = { world: World; control: WeiboControl }
type Room = Visit & Place & { owner: AccountState; rest: string[] }

/** Pages under /sandbox/weibo/: <uid>, <uid>/<bid or id>, article/<object id>. */
export const showPage = async (visit: Visit, place: Place): Promise<void> => {
  const [, , , uid = '', ...rest] = visit.url.pathname.replace(/\/+$/, '').split('/')
  const { accounts } = place.world.slice()
  if (uid === 'article') return showArticle(visit, { ...place, id: rest[0] ?? '' })
  // The real site also has its accounts under /u/.
  if (uid === 'u' && rest[0] && Object.hasOwn(accounts, rest[0]))
    return redirect(visit.response, homeOf({ uid: rest[0] }))
  const owner = Object.hasOwn(accounts, uid) ? accounts[uid] : undefined
  if (!owner) return notFound(visit.response)
  const room = { ...visit, ...place, owner, rest }
  if (visit.request.method === 'POST') return act(room)
  if (rest.length === 0)
    return page(visit.response, {
      title: `${owner.account.name} 的微博`,
      body: feedPage({ owner, world: place.world }),
    })
  if (rest.length === 1) return showPost(room, { said: visit.url.searchParams.has('said') })
  notFound(visit.response)
}

export const page = (
  response: ServerResponse,
  { title, body, status }: { title: string; body: Markup; status?: number },
): void => sendPage(response, { title, body, status, styles: WEIBO_STYLES })

export const notFound = (response: ServerResponse): void =>
  page(response, {
    title: '没有这一页',
    status: 404,
    body: html`${ribbon()}
      <p class="empty">
        没有这一页，地址可能写错了。<br /><a href="/sandbox#weibo">回到平台沙箱</a>
      </p>`,
  })

const act = async (room: Room): Promise<void> => {
  const { request, response, owner, control, rest } = room
  const form = await readForm(request)
  if (!form)
    return page(response, {
      title: '不能这样提交',
      status: 403,
      body: html`${ribbon()}
        <p class="empty">请在沙箱自己的页面上操作。</p>`,
    })
  const post = postIn(owner, form.get('idstr'))
  if (!post || !['comment', 'uncomment', 'like'].includes(rest[0] ?? '')) return notFound(response)
  if (rest[0] === 'like') {
    await control.like(owner.account.uid, post.idstr)
    return redirect(response, addressOf(post))
  }
  const visitor = visitorOf(request)
  if (rest[0] === 'uncomment') {
    const said = post.comments.find(({ idstr }) => idstr === form.get('commentId'))
    if (said?.visitor !== visitor.mark) return notFound(response)
    await control.withdrawComment(owner.account.uid, said.idstr)
    return redirect(response, `${addressOf(post)}#comments`)
  }
  const answered = liveComments(post).find(({ idstr }) => idstr === form.get('replyTo'))
  const text = form.get('text') ?? ''
  const result = await control.comment(owner.account.uid, {
    idstr: post.idstr,
    nickname: form.get('nickname') ?? '',
    // As the platform's own page writes it.
    text: answered && text.trim() ? `回复@${answered.by.name}:${text.trim()}` : text,
    replyTo: answered?.idstr,
    visitor: visitor.mark,
  })
  if (result.ok) return redirect(response, `${addressOf(post)}?said=1#comments`, visitor.headers)
  await showPost({ ...room, rest: [post.idstr] }, { problem: result.reason })
}

const showPost = async (
  { request, response, owner, world, rest }: Room,
  { said, problem }: { said?: boolean; problem?: string },
): Promise<void> => {
  const post = postIn(owner, rest[0])
  if (!post) return notFound(response)
  const name = owner.account.name
  const bar = html`<nav class="wb-bar" aria-label="微博">
    <a href="${homeOf(owner.account)}">‹ ${name}</a>
  </nav>`
  if (!isVisible(post, world.now()))
    return page(response, {
      title: '微博不存在',
      status: post.state === 'live' ? 404 : 410,
      body: html`${ribbon()}
        <main class="wb">
          ${bar}
          <p class="empty">${goneWords(post)}</p>
        </main>`,
    })
  page(response, {
    title: `${name}：${[...post.text].slice(0, 30).join('')}`,
    status: problem ? 422 : 200,
    body: html`${ribbon()}
      <main class="wb">
        ${bar} ${postCard(post, { owner, world })}
        ${talk(post, { owner, world, said, problem, visitor: visitorOf(request).mark })}
      </main>`,
  })
}

const goneWords = ({ state }: Post): string => {
  if (state === 'deleted') return '抱歉，此微博已被作者删除。'
  return state === 'removed'
    ? '抱歉，此微博因违规无法查看。'
    : '这条微博还没有显示出来，请稍后再看。'
}

const showArticle = ({ response }: Visit, { world, id }: Place & { id: string }): void => {
  for (const owner of Object.values(world.slice().accounts)) {
    const article = owner.articles.find(
      ({ objectId }) => encodeURIComponent(objectId) === id || objectId === id,
    )
    const post = article && owner.posts.find(({ idstr }) => idstr === article.postId)
    if (!article || !post || !isVisible(post, world.now())) continue
    return page(response, { title: article.title, body: articlePage(article, { owner, world }) })
  }
  notFound(response)
}

const postIn = ({ posts }: AccountState, name: string | null | undefined): Post | undefined =>
  posts.find(({ idstr }) => idstr === name || toBid(idstr) === name)
