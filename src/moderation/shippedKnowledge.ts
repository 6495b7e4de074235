import type { Knowledge } from './context'
import { SHIPPED_CUES } from './cues/shippedCues'
import type { Models } from './model/shippedModels'
import { shippedModels } from './model/shippedModels'

/** Public bodies. A customer adds its own. */
const ALLOWED_HOSTS = ['gov.cn', 'acftu.org', '12351.cn', '12377.cn']

/** What moderation knows without a customer: no word table, the shipped models and basics. */
export function shippedKnowledge(models: Models = shippedModels()): Knowledge {
  return { cues: SHIPPED_CUES, tables: [], allowedHosts: ALLOWED_HOSTS, ...models }
}
