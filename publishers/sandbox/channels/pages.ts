import { when } from '../page/document'
import { html, type Markup } from '../page/markup'
import { COMMENT_MAX, TITLE_MAX, type World } from './control'
import type { Comment, Video } from './state'

export const ROOT = '/sandbox/channels'
export const addressOf = ({ id }: Pick<Video, 'id'>): string => `${ROOT}/v/${id}`

type View = { world: World; local: boolean; visitor: string; problem?: string }

/** The assistant: the films that are out, and a form for the one in the package. */
export const deskPage = (
  videos: readonly Video[],
  { world, local, problem }: Omit<View, 'visitor'>,
): Markup =>
  html`<main class="narrow reading ch">
    <h1>视频号助手</h1>
    <p class="soft small">视频号没有发布和评论的接口：由人在这里发布，再把链接填回工媒矩阵。</p>
    ${problem ? html`<p class="note bad" role="alert">${problem}</p>` : ''}
    ${local &&
    html`<form method="post" action="${ROOT}" class="say">
      <label>短标题 <input name="title" maxlength="${TITLE_MAX}" required /></label>
      <button class="go">发表视频</button>
    </form>`}
    <h2>已发表 ${videos.length}</h2>
    <ul class="plain">
      ${videos.map(
        (video) =>
          html`<li class="said">
            <div>
              <a href="${addressOf(video)}">${video.title}</a>
              <p class="small soft">
                ${when(video.createdAt, world.now())} · 评论 ${video.comments.length}
              </p>
            </div>
          </li>`,
      )}
    </ul>
  </main>`

/** One film, without its picture: what people say of it is the matter here. */
export const videoPage = (video: Video, view: View): Markup => {
  const { world, local, problem } = view
  const shown = video.comments.filter(({ isHidden }) => local || !isHidden)
  const first = shown.filter(({ parentId }) => !parentId).sort((a, b) => b.createdAt - a.createdAt)
  return html`<main class="narrow reading ch">
    <p><a href="${ROOT}">‹ 视频号助手</a></p>
    <h1>${video.title}</h1>
    <p class="small soft">${when(video.createdAt, world.now())}</p>
    <section id="comments" aria-label="评论">
      <h2>评论 ${shown.length}</h2>
      <form method="post" action="${addressOf(video)}" class="say">
        <input type="hidden" name="do" value="comment" />
        ${problem ? html`<p class="note bad" role="alert">${problem}</p>` : ''}
        <label>名字 <input name="name" maxlength="20" placeholder="微信用户" /></label>
        ${words('说点什么')}
        <button class="go">发表评论</button>
      </form>
      <ul class="plain">
        ${first.map((comment) => said(comment, { ...view, video, shown }))}
      </ul>
      <p class="small"><a href="${addressOf(video)}/comments.csv">导出评论（CSV）</a></p>
    </section>
  </main>`
}

const said = (comment: Comment, view: View & { video: Video; shown: Comment[] }): Markup => {
  const { video, world, shown, local } = view
  return html`<li class="said">
    <span class="avatar" aria-hidden="true">${[...comment.name][0] ?? '微'}</span>
    <div>
      <p class="name">
        ${comment.name} ${comment.isOfficial && html`<span class="official">作者</span>`}
        ${comment.isHidden && html`<span class="tag warn">已隐藏</span>`}
      </p>
      <p>${comment.content}</p>
      <p class="small soft">${when(comment.createdAt, world.now())}</p>
      <div class="own">
        ${answerForm(comment, { video, official: false })}
        ${local && answerForm(comment, { video, official: true })}
        ${local &&
        press(
          comment,
          { video, act: comment.isHidden ? 'show' : 'hide' },
          comment.isHidden ? '取消隐藏' : '像作者那样隐藏',
        )}
        ${(comment.visitor === view.visitor || local) &&
        press(
          comment,
          { video, act: 'uncomment' },
          comment.visitor === view.visitor ? '删除我的评论' : '像作者那样删除',
        )}
      </div>
      ${shown
        .filter(({ parentId }) => parentId === comment.id)
        .map(
          (answer) =>
            html`<ul class="plain">
              ${said(answer, view)}
            </ul>`,
        )}
    </div>
  </li>`
}

const answerForm = (
  { id, name }: Comment,
  { video, official }: { video: Video; official: boolean },
): Markup =>
  html`<details>
    <summary>${official ? '像作者那样回复' : '回复'}</summary>
    <form method="post" action="${addressOf(video)}">
      <input type="hidden" name="do" value="${official ? 'answer' : 'comment'}" />
      <input type="hidden" name="parentId" value="${id}" />
      ${!official &&
      html`<label>名字 <input name="name" maxlength="20" placeholder="微信用户" /></label>`}
      ${words(`回复 ${name}`)}
      <button class="go">回复</button>
    </form>
  </details>`

const press = (
  { id }: Comment,
  { video, act }: { video: Video; act: string },
  label: string,
): Markup =>
  html`<form method="post" action="${addressOf(video)}">
    <input type="hidden" name="do" value="${act}" />
    <input type="hidden" name="commentId" value="${id}" />
    <button class="quiet">${label}</button>
  </form>`

const words = (label: string): Markup =>
  html`<label
    >${label}<textarea name="content" maxlength="${COMMENT_MAX}" required></textarea>
  </label>`

/** What makes them look like the platform's: one white column, WeChat's green. */
export const CHANNELS_STYLES = `
.avatar{background:linear-gradient(135deg,#fa9d3b,#e2661a)}.ch{padding:20px 20px 56px}.ch h1{font-size:20px;line-height:1.4;margin:8px 0}.ch h2{font-size:16px;margin:24px 0 8px}
.ch form.say{display:grid;gap:12px;margin:14px 0}.ch form.say button{justify-self:start}.said .avatar{border-radius:50%}.said .said{padding:10px 0 0;border:0}
`
