import { redirect } from '../../page/document'
import { html, type Markup } from '../../page/markup'
import { isLocal } from '../../wire'
import { openEditor, publishEditing, TITLE_MAX } from '../handOff'
import { readSchema } from '../schema'
import type { Editing } from '../state'
import type { World } from '../world'
import { addressOf, homeOf, notFound, ROOT, show, still } from './parts'
import type { Room } from './router'

/** The person's phone: scans a code (or is given its text), opens the editor, publishes or keeps a draft. */
export const showPhone = async (room: Room): Promise<void> => {
  const { response, rest, url, form } = room
  const [step = '', id = ''] = rest
  if (step === 'edit') {
    const editing = room.world.state().editing.find((each) => each.id === id)
    if (!editing) return notFound(response, '编辑页已经关了：作品可能已经发布。')
    return form ? act(editing, room) : edit(editing, room)
  }
  if (step) return notFound(response)
  const schema = form?.get('schema') ?? url.searchParams.get('schema') ?? ''
  if (!form) return scan(room, { schema })
  try {
    const editing = await openHere(room, schema)
    redirect(response, `${ROOT}/phone/edit/${editing.id}`)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    scan(room, { schema, problem: error.message })
  }
}

/** On this machine the phone fetches from anywhere; for others only what lies here. */
const openHere = async ({ request, form, world }: Room, schema: string): Promise<Editing> => {
  const { creators } = world.state()
  const uid = form?.get('uid') ?? ''
  const creator = Object.hasOwn(creators, uid) ? creators[uid] : undefined
  if (!creator) throw new RangeError('请先选一个抖音号')
  const here = new URL(world.base()).origin
  const mayFetch = isLocal(request) ? () => true : (url: URL) => url.origin === here
  return openEditor(readSchema(schema, world), { creator, world, mayFetch })
}

const scan = (
  { response, world, url }: Room,
  { schema, problem }: { schema: string; problem?: string },
): void => {
  const chosen = url.searchParams.get('uid')
  const creators = Object.values(world.state().creators)
  show(response, {
    title: '抖音手机',
    status: problem ? 422 : 200,
    body: html`<main class="dy-phone">
      <div class="dy-bar"><h1>扫一扫</h1></div>
      <form method="post" action="${ROOT}/phone">
        ${problem ? html`<p class="note bad" role="alert">抖音打不开这个链接：${problem}</p>` : ''}
        <label
          >二维码里的链接
          <textarea name="schema" required placeholder="snssdk1128://openplatform/share?…">
${schema}</textarea
          >
        </label>
        <label
          >手机上登录的抖音号
          <select name="uid">
            ${creators.map(
              ({ uid, name }) =>
                html`<option value="${uid}" ${uid === chosen && { markup: 'selected' }}>
                  ${name}
                </option>`,
            )}
          </select></label
        >
        <button class="red">打开抖音</button>
        <p class="soft small">
          相当于拿手机扫工媒矩阵给出的二维码：先验签名，再取视频，然后进编辑页，由人按发布。
        </p>
      </form>
    </main>`,
  })
}

const act = async (editing: Editing, room: Room): Promise<void> => {
  const { response, form, world, control } = room
  if (!form) return
  const text = (form.get('text') ?? '').replace(/\r\n/g, '\n').trim()
  editing.title = text.slice(0, TITLE_MAX * 2)
  if (form.get('do') === 'draft') {
    await control.saveDraft(editing.id)
    return redirect(response, `${homeOf(editing)}/drafts`)
  }
  try {
    const item = await publishEditing(editing, { text, ...choices(form) }, world)
    redirect(response, addressOf(item))
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    edit(editing, room, error.message)
  }
}

const choices = (form: URLSearchParams): { privateStatus: 0 | 1 | 2; downloadType: 1 | 2 } => {
  const who = form.get('private')
  return {
    privateStatus: who === '1' ? 1 : who === '2' ? 2 : 0,
    downloadType: form.get('download') === '2' ? 2 : 1,
  }
}

const edit = (editing: Editing, { response, world }: Room, problem?: string): void =>
  show(response, {
    title: editing.straightToPublish ? '发布' : '编辑作品',
    status: problem ? 422 : 200,
    body: editorPage(editing, { world, problem }),
  })

const editorPage = (
  editing: Editing,
  { world, problem }: { world: World; problem?: string },
): Markup => {
  const creator = world.state().creators[editing.uid]
  const app = world.state().apps[editing.clientKey]?.app
  return html`<main class="dy-phone">
    <div class="dy-bar">
      <a href="${ROOT}/phone?uid=${editing.uid}">‹ 返回</a>
      <h1>${editing.straightToPublish ? '发布' : '编辑作品'}</h1>
      <span>　　</span>
    </div>
    <form method="post" action="${ROOT}/phone/edit/${editing.id}">
      ${problem ? html`<p class="note bad" role="alert">${problem}</p>` : ''}
      <div class="dy-compose">
        <div class="dy-shot-box">${preview(editing)}</div>
        <label
          >文案和话题 <textarea name="text" placeholder="添加作品描述…">${editing.title}</textarea>
        </label>
      </div>
      <p class="soft small">
        来自 ${app?.name ?? '未知应用'} · ${creator?.name ?? ''}
        ${editing.shortTitle && html` · 短标题：${editing.shortTitle}`}
      </p>
      <div class="dy-two">
        <label
          >谁可以看
          <select name="private">
            ${option('0', '公开', String(editing.privateStatus))}
            ${option('2', '朋友', String(editing.privateStatus))}
            ${option('1', '仅自己', String(editing.privateStatus))}
          </select></label
        >
        <label
          >允许下载
          <select name="download">
            ${option('1', '允许', String(editing.downloadType))}
            ${option('2', '不允许', String(editing.downloadType))}
          </select></label
        >
      </div>
      <div class="dy-two">
        <button name="do" value="draft">存草稿</button>
        <button class="red" name="do" value="publish">发布</button>
      </div>
    </form>
  </main>`
}

const option = (value: string, label: string, chosen: string): Markup =>
  html`<option value="${value}" ${value === chosen && { markup: 'selected' }}>${label}</option>`

const preview = ({ film, pictures }: Editing): Markup => {
  if (!film)
    return html`${still({ film, cover: pictures[0] })}<span class="soft small"
        >共 ${pictures.length} 张图</span
      >`
  return html`<video
    class="dy-shot"
    src="${ROOT}/media/${film.blob}"
    controls
    playsinline
    preload="metadata"
  ></video>`
}
