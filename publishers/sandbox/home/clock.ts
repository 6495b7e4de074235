import { html, type Markup } from '../page/markup'
import type { Desk } from './router'

const HOUR = 3_600_000
const STEPS = [
  { hours: '0.0833333', label: '5 分钟' },
  { hours: '1', label: '1 小时' },
  { hours: '24', label: '1 天' },
  { hours: '720', label: '30 天' },
]
const clock = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'long',
  timeStyle: 'short',
})

/** The platforms' own time, which can be set forward: tokens age, limits are lifted, waiting posts appear. */
export const clockForm = ({ control }: Desk): Markup => {
  const advanced = control.state().advancedMs ?? 0
  return html`<form method="post" action="/sandbox/clock" class="clock board" id="clock">
    <p>
      平台时间 <strong>${clock.format(control.now())}</strong>
      ${advanced > 0 && html`<span class="tag warn">比本机快 ${ahead(advanced)}</span>`}
    </p>
    <p class="steps">
      <span class="soft small">快进</span>
      ${STEPS.map(
        ({ hours, label }) => html`<button name="hours" value="${hours}">${label}</button>`,
      )}
    </p>
  </form>`
}

const ahead = (ms: number): string => {
  if (ms >= 48 * HOUR) return `${Math.round(ms / 24 / HOUR)} 天`
  return ms >= HOUR ? `${Math.round(ms / HOUR)} 小时` : `${Math.round(ms / 60_000)} 分钟`
}
