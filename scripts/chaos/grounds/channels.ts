import type { World } from '../world'
import type { Ground, Stand } from './ground'
import { makeAccount } from './makeAccount'

/** 视频号 has no API: a delivery ends as a task, and nothing goes over the network. */
export const channels: Ground = {
  name: 'channels',
  channel: 'channels',
  steps: { publish: [{ name: 'package.made', api: '' }], amend: [], recall: [] },
  uploads: [],
  early: ['started', 'prepared'],
  effects: [],
  pushes: false,
  needsFilm: true,
  ends: { publish: 'handedOff', amend: 'handedOff', recall: 'handedOff' },
  open,
}

async function open(world: World, number: number): Promise<Stand> {
  const account = await makeAccount(world, {
    name: `视频号 ${number}`,
    channel: 'channels',
    baseUrl: '',
    credentials: {},
    settings: {},
  })
  return {
    account,
    fault: () => undefined,
    isHanging: () => false,
    shown: async () => 0,
    left: () => [],
  }
}
