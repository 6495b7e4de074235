import { serveFile } from '../film/serveFile'
import type { Place, Platform, Visit } from '../platform'
import { DEMO_APPS, DEMO_CREATORS } from './accounts'
import { douyinCommands } from './commands'
import { douyinControl, type DouyinControl } from './control'
import { dispatch } from './dispatch'
import { routeOf } from './endpoints'
import { resumeItems } from './items'
import { creatorCard } from './pages/card'
import { showPage } from './pages/router'
import { PRESETS } from './presets'
import { appSchema, creatorSchema, emptyApp, type DouyinState } from './state'
import { resumePushes } from './webhook'
import type { World } from './world'

const MEDIA = /^\/sandbox\/douyin\/media\/([0-9a-f]{64})$/

/** The Douyin stand-in: open platform, consent page, a phone, and the works as people see them. */
export const createDouyin = (place: Place<DouyinState>): Platform<DouyinControl> => {
  const world: World = { ...place.world, state: place.slice }
  const control = douyinControl(world)
  return {
    name: 'douyin',
    title: '抖音',
    accountWord: '抖音号',
    control,
    commands: douyinCommands(control),
    presets: PRESETS,
    cards: () =>
      Object.values(world.state().creators).map((creator) => creatorCard(creator, world)),
    endTokens: control.endTokens,
    addDemoAccounts: () => {
      const { apps, creators } = world.state()
      for (const input of DEMO_APPS) apps[input.clientKey] ??= emptyApp(appSchema.parse(input))
      for (const input of DEMO_CREATORS) creators[input.uid] ??= creatorSchema.parse(input)
    },
    resume: () => {
      resumeItems(world)
      for (const owner of Object.values(world.state().apps)) resumePushes(owner, world)
    },
    handle: async (visit) => {
      const route = routeOf(visit.url.pathname)
      if (route.kind !== 'page') return dispatch(visit, { route, world })
      const blob = MEDIA.exec(visit.url.pathname)?.[1]
      if (blob) return showFile(blob, { visit, world })
      return showPage(visit, { world, control })
    },
  }
}

const showFile = async (
  blob: string,
  { visit, world }: { visit: Visit; world: World },
): Promise<void> => {
  const { items, editing } = world.state()
  const file = [...items, ...editing]
    .flatMap((work) => [work.film, ...work.pictures, 'cover' in work ? work.cover : undefined])
    .find((candidate) => candidate?.blob === blob)
  const bytes = file && (await world.getBlob(blob))
  serveFile(visit, bytes && { bytes, mimeType: file.mimeType })
}
