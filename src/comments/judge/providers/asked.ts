import type { ProviderSetting } from '@/comments/settings'

export type Asked = {
  text: string
  setting: Omit<ProviderSetting, 'sealedSecret'> & { secret: string }
  signal: AbortSignal
}

/** What may be told to a person: the provider's own code, and no address. */
export const told = (message: string): Error => Object.assign(new Error(message), { told: true })
