import type { CallRecord } from '../calls'
import { when } from '../page/document'
import { html, type Markup } from '../page/markup'
import type { Platform } from '../platform'
import { labelOfApi } from '../presets'
import { nameOf } from './board'
import type { Desk } from './router'

const CALLS_SHOWN = 12

/** The last calls of one platform, newest first. */
export const callLog = (platform: Platform, { control }: Pick<Desk, 'control'>): Markup => {
  const calls = lastCalls(control.calls({ platform: platform.name }))
  if (calls.length === 0) return html`<p class="calls soft small">还没有程序来过。</p>`
  const now = control.now()
  const cards = platform.cards()
  return html`<details class="calls">
    <summary>最近的调用（${calls.length}）</summary>
    <div class="scroll">
      <table class="log">
        <thead>
          <tr>
            <th>时间</th>
            <th>${platform.accountWord}</th>
            <th>接口</th>
            <th>结果</th>
          </tr>
        </thead>
        <tbody>
          ${calls.map(
            (call) =>
              html`<tr>
                <td>${when(Date.parse(call.at), now)}</td>
                <td>${nameOf(call.account, platform, cards)}</td>
                <td><code>${call.api}</code>${wordsFor(call.api, platform)}</td>
                <td>${resultOf(call)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`
}

/** Without the tokens that were handed out as they should be: they would fill the list. */
const lastCalls = (calls: CallRecord[]): CallRecord[] =>
  calls
    .filter(({ api, errcode }) => !/token/.test(api) || errcode !== 0)
    .slice(-CALLS_SHOWN)
    .reverse()

const wordsFor = (api: string, { presets }: Platform): Markup => {
  const words = labelOfApi(api, presets)
  return words === api ? html`` : html`<span class="soft small">${words}</span>`
}

const resultOf = ({ errcode, effect, processed }: CallRecord): Markup => {
  if (errcode === 0) return html`<span class="tag good">✓ 成功</span>`
  if (errcode !== undefined) return html`<span class="tag bad">✕ ${errcode}</span>`
  const words = effect ? (EFFECT_WORDS[effect] ?? effect) : ''
  return html`<span class="tag warn">⚡ ${words}，${processed ? '已办' : '未办'}</span>`
}

/** What its client got to see. */
const EFFECT_WORDS: Readonly<Record<string, string>> = {
  lostRequest: '连接断了',
  lostResponse: '回答丢了',
  hang: '没有回答',
  html: '网关错误页',
  garbage: '半截乱码',
  http: 'HTTP 错误',
}
