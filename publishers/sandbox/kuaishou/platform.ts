import { serveFile } from '../film/serveFile'
import type { Place, Platform, Visit } from '../platform'
import { DEMO_APPS, DEMO_USERS } from './accounts'
import { kuaishouCommands } from './commands'
import { kuaishouControl, type KuaishouControl } from './control'
import { dispatch, routeOf } from './dispatch'
import { userCard } from './pages/card'
import { showPage } from './pages/router'
import { resumePhotos } from './photos'
import { PRESETS } from './presets'
import { appSchema, emptyApp, userSchema, type KuaishouState } from './state'
import { uploadOf } from './uploads'
import type { World } from './world'

const MEDIA = /^\/sandbox\/kuaishou\/media\/([0-9a-f]{64})$/

/** The Kuaishou stand-in: open platform, upload host, consent page, and the films as people see them. */
export const createKuaishou = (place: Place<KuaishouState>): Platform<KuaishouControl> => {
  const world: World = { ...place.world, state: place.slice }
  const control = kuaishouControl(world)
  return {
    name: 'kuaishou',
    title: '快手',
    accountWord: '快手号',
    control,
    commands: kuaishouCommands(control),
    presets: PRESETS,
    cards: () => Object.values(world.state().users).map((user) => userCard(user, world)),
    endTokens: control.endTokens,
    addDemoAccounts: () => {
      const { apps, users } = world.state()
      for (const input of DEMO_APPS) apps[input.appId] ??= emptyApp(appSchema.parse(input))
      for (const input of DEMO_USERS) users[input.uid] ??= userSchema.parse(input)
    },
    resume: () => resumePhotos(world),
    // The upload host is given without a path, so its calls stand at the root of this server: ours by their token.
    claims: ({ pathname, searchParams }) =>
      /^\/api\/upload(?:\/|$)/.test(pathname) &&
      uploadOf(searchParams.get('upload_token'), world) !== undefined,
    handle: async (visit) => {
      const route = routeOf(visit.url.pathname)
      if (route) return dispatch(visit, { route, world })
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
  const { photos } = world.state()
  const cover = photos.find((photo) => photo.cover.blob === blob)?.cover
  const isFilm = photos.some(({ film }) => film.blob === blob)
  const mimeType = cover?.mimeType ?? (isFilm ? 'video/mp4' : undefined)
  const bytes = mimeType ? await world.getBlob(blob) : undefined
  serveFile(visit, bytes && mimeType ? { bytes, mimeType } : undefined)
}
