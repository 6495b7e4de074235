import type { IncomingMessage } from 'node:http'
import type { Fields } from '../fields'
import type { World as Surroundings } from '../world'
import { Refused } from './errors'
import type { AppState, Grant, KuaishouState, Scope, Upload } from './state'

export { beijingDay, secondsOf } from '../world'

/** Everything outside the platform's own logic, handed to each endpoint. */
export type World = Surroundings & { state(): KuaishouState }

/** A call and its body as bytes; `fields` when it is a form. */
export type Ask = {
  world: World
  query: URLSearchParams
  bytes: Buffer
  fields?: Fields
  request: IncomingMessage
}

export type UserCall = Ask & { owner: AppState; grant: Grant }
export type UploadCall = Ask & { upload: Upload }
export type Data = Record<string, unknown>

type Shape = { method: 'GET' | 'POST'; isRead?: boolean; limit?: number }

export type Endpoint = Shape &
  (
    | { token: 'none'; run(ask: Ask): Data }
    | { token: 'user'; needs: Scope; run(call: UserCall): Data | Promise<Data> }
    | { token: 'upload'; run(call: UploadCall): Data | Promise<Data> }
  )

export type Endpoints = Readonly<Record<string, Endpoint>>

/** Keeps a file; 100200500 when the sandbox is full. */
export const keep = async (bytes: Buffer, world: World): Promise<string> => {
  const blob = await world.putBlob(bytes)
  if (!blob) world.log('sandbox: no room for more films')
  if (!blob) throw new Refused(100200500)
  return blob
}

/** The app of that id; 100200100 without one, 100200101 for one nobody registered. */
export const appOf = (appId: string | null, world: World): AppState => {
  if (!appId) throw new Refused(100200100, 'app_id')
  const { apps } = world.state()
  const owner = Object.hasOwn(apps, appId) ? apps[appId] : undefined
  if (!owner) throw new Refused(100200101)
  return owner
}
