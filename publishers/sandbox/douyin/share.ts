import { createHash } from 'node:crypto'
import { z } from 'zod'
import { Refused } from './errors'
import type { AppState } from './state'
import { secondsOf, type Call, type Data, type Endpoints, type World } from './world'

const TICKET_MS = 7_200_000
const MAX_SHARES = 20_000

/** What an ordinary app may do: everything a hand-off to the person's phone needs. */
export const shareEndpoints: Endpoints = {
  'open/getticket': {
    method: 'GET',
    body: 'none',
    token: 'client',
    needs: 'open.get.ticket',
    generation: 'old',
    run: ({ owner, world }) => ({
      ticket: issueTicket(owner, world),
      expires_in: secondsOf(TICKET_MS),
    }),
  },
  'share-id': {
    method: 'GET',
    body: 'none',
    token: 'client',
    needs: 'aweme.share',
    generation: 'old',
    run: ({ owner, query, world }) => {
      const shareId = String(world.number() * 1_000_000)
      owner.shares.push({
        shareId,
        needCallback: query.get('need_callback') === 'true',
        hashtag: query.get('default_hashtag') || undefined,
      })
      if (owner.shares.length > MAX_SHARES) owner.shares.shift()
      return { share_id: shareId }
    },
  },
  'schema/get_share': {
    method: 'POST',
    body: 'json',
    token: 'client',
    needs: 'jump.basic',
    generation: 'new',
    run: (call) => makeSchema(call),
  },
}

/** Lower-case hex of the three in the order of their names. */
export const signShare = (sign: { nonce: string; ticket: string; timestamp: string }): string =>
  createHash('md5')
    .update(`nonce_str=${sign.nonce}&ticket=${sign.ticket}&timestamp=${sign.timestamp}`)
    .digest('hex')

const issueTicket = (owner: AppState, world: World): string => {
  const now = world.now()
  const value = `@${world.id(40)}`
  owner.tickets = [
    ...owner.tickets.filter(({ expiresAt }) => expiresAt > now),
    { value, expiresAt: now + TICKET_MS },
  ]
  return value
}

const schemaBody = z.object({
  client_ticket: z.string(),
  expire_at: z.number().int(),
  hashtag_list: z.array(z.string()).optional(),
  image_list_path: z.array(z.string()).optional(),
  image_path: z.string().optional(),
  micro_app_info: z.unknown().optional(),
  poi_id: z.string().optional(),
  share_to_publish: z.union([z.number(), z.string()]).optional(),
  state: z.string().optional(),
  title: z.string().optional(),
  video_path: z.string().optional(),
})

/** The platform signs in the app's name; the address is refused by the phone after `expire_at` (seconds). */
const makeSchema = ({ owner, json, world }: Call): Data => {
  const parsed = schemaBody.safeParse(json)
  if (!parsed.success) throw new Refused(28001007, z.prettifyError(parsed.error))
  const body = parsed.data
  const now = world.now()
  const ticket = owner.tickets.find(({ value }) => value === body.client_ticket)
  if (!ticket || ticket.expiresAt <= now) throw new Refused(28001007, 'client_ticket')
  if (body.expire_at <= secondsOf(now)) throw new Refused(28001007, 'expire_at')
  if (!body.video_path && !body.image_path && !body.image_list_path?.length)
    throw new Refused(28001007, 'video_path')
  const nonce = world.id(16)
  const timestamp = String(secondsOf(now))
  const query = new URLSearchParams({
    share_type: 'h5',
    client_key: owner.app.clientKey,
    nonce_str: nonce,
    timestamp,
    signature: signShare({ nonce, ticket: ticket.value, timestamp }),
    expire_at: String(body.expire_at),
  })
  const optional = {
    state: body.state,
    video_path: body.video_path,
    image_path: body.image_path,
    image_list_path: body.image_list_path && JSON.stringify(body.image_list_path),
    share_to_publish: body.share_to_publish,
    title: body.title,
    hashtag_list: body.hashtag_list && JSON.stringify(body.hashtag_list),
    poi_id: body.poi_id,
  }
  for (const [name, value] of Object.entries(optional))
    if (value !== undefined) query.set(name, String(value))
  return { schema: `snssdk1128://openplatform/share?${query}` }
}
