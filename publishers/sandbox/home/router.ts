import type { ServerResponse } from 'node:http'
import type { SandboxControl } from '../control'
import { redirect, sendPage } from '../page/document'
import { readForm } from '../page/form'
import { html } from '../page/markup'
import type { Platform, Visit } from '../platform'
import { faultFromForm } from '../presets'
import { isLocal } from '../wire'
import { faultKey } from './board'
import { homePage } from './page'
import { HOME_STYLES } from './styles'

export type Desk = { platforms: readonly Platform[]; control: SandboxControl }

/** /sandbox: the accounts of every platform, the switchboard for faults, the last calls. */
export const showHome = async (visit: Visit, desk: Desk): Promise<void> => {
  const { request, response, url } = visit
  const name = url.pathname.replace(/^\/sandbox\/?/, '')
  if (request.method === 'POST') return act(visit, desk)
  if (desk.platforms.some((platform) => platform.name === name))
    return redirect(response, `/sandbox#${name}`)
  if (name !== '') return notFound(response)
  sendPage(response, {
    title: '平台沙箱',
    look: 'desk',
    styles: HOME_STYLES,
    body: homePage(desk, { local: isLocal(request) }),
  })
}

/** The forms of the switchboard; only from this machine, so that nobody disturbs a demo from outside. */
const act = async (visit: Visit, desk: Desk): Promise<void> => {
  const { request, response, url } = visit
  const form = isLocal(request) ? await readForm(request) : undefined
  const name = form?.get('platform') || 'wechat'
  const platform = desk.platforms.find((candidate) => candidate.name === name)
  if (form && platform) await carryOut(url.pathname, { form, platform, control: desk.control })
  redirect(response, form?.get('platform') ? `/sandbox#${name}` : '/sandbox')
}

const carryOut = async (
  pathname: string,
  {
    form,
    platform,
    control,
  }: { form: URLSearchParams; platform: Platform; control: SandboxControl },
): Promise<void> => {
  const fault = pathname === '/sandbox/faults' && faultFromForm(form, platform.presets)
  if (fault) control.fault(fault)
  if (pathname === '/sandbox/faults/clear') clear(form, { platform, control })
  if (pathname === '/sandbox/tokens') await endTokens(form, platform)
  const hours = Number(form.get('hours'))
  if (pathname === '/sandbox/clock' && hours > 0 && hours <= 24 * 400)
    await control.fastForward(hours * 3_600_000)
}

/** One by its place and its words, so that one that was met meanwhile takes no other with it; or all of a platform. */
const clear = (
  form: URLSearchParams,
  { platform, control }: { platform: Platform; control: SandboxControl },
): void => {
  const at = form.get('at')
  if (at === null) return control.clearFaults(form.get('platform') ? platform.name : undefined)
  const fault = control.faults()[Number(at)]
  if (fault && faultKey(fault) === form.get('key')) control.clearFault(Number(at))
}

const endTokens = async (form: URLSearchParams, platform: Platform): Promise<void> => {
  const account = form.get('account') ?? ''
  const how = form.get('how') === 'revoked' ? 'revoked' : 'expired'
  if (platform.cards().some(({ id }) => id === account)) await platform.endTokens?.(account, how)
}

const notFound = (response: ServerResponse): void =>
  sendPage(response, {
    title: '没有这一页',
    status: 404,
    look: 'desk',
    body: html`<main class="wrap desk">
      <h1>没有这一页</h1>
      <p class="lede">地址可能写错了。<a href="/sandbox">回到平台沙箱</a></p>
    </main>`,
  })
