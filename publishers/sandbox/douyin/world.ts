import type { IncomingMessage } from 'node:http'
import type { Part } from '../multipart'
import type { World as Surroundings } from '../world'
import { Refused } from './errors'
import type { AppState, Capability, Creator, DouyinState, Grant } from './state'

export { beijingDay, secondsOf } from '../world'

/** Everything outside the platform's own logic, handed to each endpoint. */
export type World = Surroundings & { state(): DouyinState }

/** One API call, its token already checked. */
export type Call = {
  world: World
  owner: AppState
  /** Only on calls in a user's name. */
  grant?: Grant
  query: URLSearchParams
  /** Body as JSON; a form's fields as an object of texts. */
  json: unknown
  files: Part[]
  request: IncomingMessage
}

/** A call whose user is known. */
export type UserCall = Call & { grant: Grant; creator: Creator }

/** `data` of the answer, without its error_code and description. */
export type Data = Record<string, unknown>

type Shape = {
  method: 'GET' | 'POST'
  body: 'none' | 'json' | 'multipart' | 'form' | 'formOrJson'
  /** The app must have been given it, and for a user's call the user must have agreed to it. */
  needs?: Capability
  /** Calls under /api/douyin/v1 name token and permission errors 28001xxx, older ones 219000x. */
  generation: 'old' | 'new'
  isRead?: boolean
}

export type Endpoint = Shape &
  (
    | { token: 'none'; run(call: Omit<Call, 'owner'>): Data }
    | { token: 'client'; run(call: Call): Data }
    | { token: 'user'; run(call: UserCall): Data | Promise<Data> }
  )

export type Endpoints = Readonly<Record<string, Endpoint>>

/** The app of that key; 10002 for one nobody registered. */
export const appOf = (clientKey: string | null | undefined, world: World): AppState => {
  const { apps } = world.state()
  const owner = clientKey && Object.hasOwn(apps, clientKey) ? apps[clientKey] : undefined
  if (!owner) throw new Refused(10002)
  return owner
}

/** The account a grant speaks for; banned ones and ones under risk control are refused. */
export const creatorOf = (grant: Grant, world: World): Creator => {
  const creator = world.state().creators[grant.uid]
  if (!creator) throw new Refused(28001047)
  if (creator.trouble === 'banned') throw new Refused(28001045)
  if (creator.trouble === 'risk') throw new Refused(28001052)
  return creator
}

/** Keeps a file; 2100004 when the sandbox is full. */
export const keep = async (bytes: Buffer, world: World): Promise<string> => {
  const blob = await world.putBlob(bytes)
  if (!blob) world.log('sandbox: no room for more films')
  if (!blob) throw new Refused(2100004)
  return blob
}

/** Works and films have names like `@9VwUJhbQ+a/3x==`: not fit for an address as they are. */
export const itemName = (world: World): string => {
  const body = Buffer.from(`${world.id(24)}`)
    .toString('base64')
    .replace(/=+$/, '')
  return `@9${body.slice(0, 10)}+${body.slice(10, 20)}/${body.slice(20)}==`
}
