import type { Fault } from '../faults'
import { html, type Markup } from '../page/markup'
import type { AccountCard, Platform } from '../platform'
import { labelOfApi, labelOfEffect } from '../presets'
import type { Desk } from './router'

/** The switches of one platform: what is to fail next, and a form to add to it. */
export const board = (
  platform: Platform,
  { control, local }: Pick<Desk, 'control'> & { local: boolean },
): Markup => {
  const faults = control
    .faults()
    .map((fault, at) => ({ fault, at }))
    .filter(({ fault }) => (fault.platform ?? platform.name) === platform.name)
  if (faults.length === 0 && (!local || platform.presets.apis.length === 0)) return html``
  return html`<div class="board">
    <h3>故障开关</h3>
    <p class="soft small">让它在接下来的几次调用里出点事，看看发稿是否仍然一篇不多、一篇不少。</p>
    ${local && faultForm(platform)} ${faults.map((each) => lit(each, { platform, local }))}
    ${local && faults.length > 0 ? clearForm(platform) : ''}
  </div>`
}

export const nameOf = (id: string | undefined, { accountWord }: Platform, cards: AccountCard[]) =>
  cards.find((card) => card.id === id)?.name ?? (id || `全部${accountWord}`)

/** The fault without how often it is still to come. */
export const faultKey = ({ platform, account, api, effect }: Fault): string =>
  JSON.stringify([platform, account, api, effect])

const lit = (
  { fault, at }: { fault: Fault; at: number },
  { platform, local }: { platform: Platform; local: boolean },
): Markup =>
  html`<div class="lit">
    <span
      ><span class="tag warn">待触发 ${fault.times} 次</span> ${labelOfEffect(
        fault.effect,
        platform.presets,
      )}</span
    >
    <span class="soft small"
      >${labelOfApi(fault.api, platform.presets)} ·
      ${nameOf(fault.account, platform, platform.cards())}</span
    >
    ${local &&
    html`<form method="post" action="/sandbox/faults/clear">
      <input type="hidden" name="platform" value="${platform.name}" />
      <input type="hidden" name="at" value="${at}" />
      <input type="hidden" name="key" value="${faultKey(fault)}" />
      <button class="quiet" aria-label="撤下：${labelOfEffect(fault.effect, platform.presets)}">
        撤下
      </button>
    </form>`}
  </div>`

const clearForm = ({ name }: Platform): Markup =>
  html`<form method="post" action="/sandbox/faults/clear" class="lit">
    <input type="hidden" name="platform" value="${name}" />
    <span class="soft small">触发完会自动消失。</span><button class="quiet">全部清除</button>
  </form>`

const faultForm = ({ name, accountWord, presets, cards }: Platform): Markup =>
  html`<form method="post" action="/sandbox/faults" class="grid">
    <input type="hidden" name="platform" value="${name}" />
    <label
      >${accountWord}
      <select name="account">
        <option value="">全部</option>
        ${cards().map(({ id, name: label }) => option(id, label))}
      </select></label
    >
    <label
      >接口
      <select name="api">
        ${presets.apis.map(({ value, label }) => option(value, label))}
      </select></label
    >
    <label class="wide"
      >出什么事
      <select name="effect">
        ${presets.groups.map(
          ({ label, effects }) =>
            html`<optgroup label="${label}">
              ${effects.map((effect) => option(effect.value, effect.label))}
            </optgroup>`,
        )}
      </select></label
    >
    <label>次数 <input name="times" type="number" min="1" max="1000" value="1" required /></label>
    <button class="go">拨下开关</button>
  </form>`

const option = (value: string, label: string): Markup =>
  html`<option value="${value}">${label}</option>`
