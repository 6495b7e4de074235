import type { Payload } from 'payload'
import { unseal } from '@/access/secrets'
import type { ProviderSetting, Settings } from '@/comments/settings'
import type { ProviderAnswer } from '@/moderation/external/contract'
import { PROVIDER_LIMIT_MS } from '@/moderation/external/contract'
import { bounded } from './providers/bounded'
import { PROVIDERS } from './providers'

type Asking = { payload: Pick<Payload, 'secret'>; settings: Settings; texts: readonly string[] }

/** At most so many requests at once to one provider; the rest wait for those, within the same limit each. */
const AT_ONCE = 10

/**
 * What the providers that are switched on say of each text, in the order of the texts. None throws: one that is slow or
 * fails says so in its answer, which marks the comment.
 */
export async function askProviders({
  payload,
  settings,
  texts,
}: Asking): Promise<ProviderAnswer[][]> {
  const enabled = settings.providers.filter(({ enabled: isOn }) => isOn)
  const answers: ProviderAnswer[][] = texts.map(() => [])
  if (enabled.length === 0) return answers
  const queue = texts.map((text, at) => ({ text, at })).filter(({ text }) => text !== '')
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { text, at } = next
      answers[at] = await Promise.all(enabled.map((setting) => ask({ payload, setting, text })))
    }
  }
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, queue.length) }, work))
  return answers
}

async function ask({
  payload,
  setting,
  text,
}: {
  payload: Pick<Payload, 'secret'>
  setting: ProviderSetting
  text: string
}): Promise<ProviderAnswer> {
  const began = performance.now()
  const { provider } = setting
  const limit = new AbortController()
  const late = setTimeout(() => limit.abort(new Error('too slow')), PROVIDER_LIMIT_MS)
  try {
    const secret = setting.sealedSecret ? unseal(setting.sealedSecret, payload.secret) : ''
    const asked = PROVIDERS[provider]({
      text,
      setting: { ...setting, secret },
      signal: limit.signal,
    })
    // Also one that does not listen to its signal.
    const never = new Promise<never>((_, reject) => {
      limit.signal.addEventListener('abort', () => reject(limit.signal.reason as Error))
    })
    return bounded(await Promise.race([asked, never]))
  } catch (error) {
    const ms = performance.now() - began
    const failed = limit.signal.aborted ? 'too slow' : nameOf(error)
    return { decision: 'review', labels: [], raw: null, provider, ms, failed }
  } finally {
    clearTimeout(late)
  }
}

/** Never the message: a driver may put the address and its keys there. */
const nameOf = (error: unknown): string =>
  error instanceof Error && 'told' in error
    ? error.message
    : error instanceof Error
      ? error.name
      : 'failed'
