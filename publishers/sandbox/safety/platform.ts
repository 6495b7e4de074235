import { z } from 'zod'
import { redirect } from '../page/document'
import { html } from '../page/markup'
import type { Place, Platform } from '../platform'
import { dispatch } from './dispatch'
import { PRESETS } from './presets'
import type { World } from './service'
import { DEMO_RULES, ruleSchema, type RuleInput, type SafetyState, type Service } from './state'

const NAMES: Readonly<Record<Service, string>> = {
  plain: '沙箱审核',
  wechat: '微信内容安全',
  tencent: '腾讯云文本审核',
  aliyun: '阿里云评论审核',
}
const SERVICES = Object.keys(NAMES) as Service[]

export type SafetyControl = ReturnType<typeof safetyControl>

/** The providers of content safety: whoever asks them learns what a word list knows. */
const safetyControl = (world: World) => ({
  /** Other words from now on. */
  setRules: async (rules: readonly RuleInput[]): Promise<number> => {
    world.state().rules = rules.map((rule) => ruleSchema.parse(rule))
    await world.commit()
    return rules.length
  },
  asked: (): SafetyState['asked'] => world.state().asked,
  endTokens: async (): Promise<void> => {
    for (const token of world.state().tokens) token.expiresAt = world.now()
    await world.commit()
  },
})

/** `/sandbox/safety` itself, and `/sandbox/safety/{wechat,tencent,aliyun}` as the base address of each. */
export const createSafety = (place: Place<SafetyState>): Platform<SafetyControl> => {
  const world: World = { ...place.world, state: place.slice }
  const control = safetyControl(world)
  return {
    name: 'safety',
    title: '内容安全服务',
    accountWord: '服务',
    control,
    commands: {
      setRules: (input) =>
        control.setRules(z.object({ rules: z.array(ruleSchema).max(1000) }).parse(input).rules),
      asked: () => control.asked(),
    },
    presets: PRESETS,
    cards: () => SERVICES.map((service) => cardOf(service, world)),
    endTokens: control.endTokens,
    addDemoAccounts: () => {
      const state = world.state()
      if (state.rules.length === 0) state.rules = DEMO_RULES.map((rule) => ruleSchema.parse(rule))
    },
    resume: () => undefined,
    claims: ({ pathname }) => pathname === '/sandbox/safety',
    handle: async (visit) => {
      const [, , , name = '', ...rest] = visit.url.pathname.split('/')
      const service = SERVICES.find((each) => each === name) ?? 'plain'
      if (visit.request.method === 'GET') return redirect(visit.response, '/sandbox#safety')
      return dispatch(visit, { service, path: `/${rest.join('/')}`, world })
    },
  }
}

const cardOf = (service: Service, world: World) => {
  const { all = 0, hits = 0 } = world.state().asked[service] ?? {}
  const address = service === 'plain' ? world.base() : `${world.base()}/${service}`
  return {
    id: service,
    name: NAMES[service],
    avatar: html`<span class="avatar blue" aria-hidden="true">安</span>`,
    tags: html`<span class="tag">只认词表</span>`,
    intro: `服务地址填 ${address}`,
    numbers: [
      { label: '问过', value: all },
      { label: '不放行', value: hits },
    ],
    links: [],
  }
}
