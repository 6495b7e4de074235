import type { Outcome, Receipt } from '../contract'
import { manifest } from './manifest'

/** Somebody deletes in the app without telling us; we can see it. */
const LOOK_AGAIN_MS = 300_000

/** What a person does where the account may not delete by API. */
export const handOff = (known: Receipt): Outcome => ({
  state: 'handedOff',
  receipt: known,
  instructions: [
    '这个账号没有开通删除接口，请手动删除。',
    ...(manifest.byHand?.recall ?? []),
    '删除后系统会自动发现；也可以回到投递看板，点「人工确认」。',
  ],
  pollAfterMs: LOOK_AGAIN_MS,
})
