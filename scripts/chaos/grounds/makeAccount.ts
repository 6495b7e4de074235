import type { Id } from '@/access/scope'
import type { World } from '../world'

type Making = {
  channel: string
  name: string
  baseUrl: string
  credentials: Record<string, string>
  settings: Record<string, unknown>
}

/** The account with us. */
export async function makeAccount(world: World, making: Making): Promise<Id> {
  const { id } = await world.payload.create({
    collection: 'channel-accounts',
    data: { enabled: true, organization: world.organization, ...making } as never,
    overrideAccess: true,
  })
  return id
}
