import net from 'node:net'
import { messageOf, Refused } from './errors'
import { slowDown } from './limits'
import { keepPictures } from './pictures'
import { addPost, postOf, refuseRepeats, visiblePosts } from './posts'
import { hasSafeLink, lengthOf, linksIn } from './text'
import { wireStatus } from './wire'
import type { Answer, Call, Endpoint, Endpoints } from './world'

const MAX_LENGTH = 140
const MAX_LONG = 2000
/** An ordinary app sees the five newest posts of its own user. */
const TIMELINE = 5

const withdrawn: Endpoint = {
  method: 'POST',
  run: () => {
    throw new Refused(10014)
  },
}

export const statusEndpoints: Endpoints = {
  'statuses/share': { method: 'POST', limit: 'statuses', run: (call) => share(call) },
  'statuses/destroy': {
    method: 'POST',
    run: ({ input, owner, world }) => {
      const found = postOf(required(input, 'id'), world)
      if (found.owner !== owner) throw new Refused(20102)
      const json = wireStatus(found.post, { owner, world })
      found.post.state = 'deleted'
      return { json }
    },
  },
  'statuses/show': {
    method: 'GET',
    isRead: true,
    run: ({ input, owner, world }) => {
      const found = postOf(required(input, 'id'), world)
      // Other people's posts need a higher level than an ordinary app has.
      if (found.owner !== owner) throw new Refused(10014)
      return { json: wireStatus(found.post, { owner, world, whole: true }) }
    },
  },
  'statuses/user_timeline': {
    method: 'GET',
    isRead: true,
    run: (call) => timeline(call),
  },
  // Taken from ordinary apps when statuses/share came.
  'statuses/update': withdrawn,
  'statuses/upload': withdrawn,
  'statuses/upload_url_text': withdrawn,
  'statuses/upload_pic': withdrawn,
}

/** A parameter that must be there; 10016. */
export const required = (input: URLSearchParams, name: string): string => {
  const value = input.get(name)
  if (!value) throw new Refused(10016, { about: name })
  return value
}

/** The acting person's own address; 10016 or 10017. */
export const ripOf = (input: URLSearchParams): string => {
  const rip = required(input, 'rip')
  if (net.isIP(rip) === 0) throw new Refused(10017, { about: 'rip' })
  return rip
}

const share = async (call: Call): Promise<Answer> => {
  const { input, owner, app, world } = call
  const given = input.get('status')
  if (given === null) throw new Refused(10016, { about: 'status' })
  const text = given.replaceAll('\u0000', '').trim()
  if (!text) throw new Refused(20008)
  const rip = ripOf(input)
  const isLong = input.get('is_longtext') === '1'
  if (isLong && !owner.account.features.commercial) throw new Refused(10014)
  if (lengthOf(text) > (isLong ? MAX_LONG : MAX_LENGTH)) throw new Refused(isLong ? 20049 : 20012)
  const ownHost = new URL(world.base()).hostname
  if (!hasSafeLink(linksIn(text), [...app.safeDomains, ownHost]))
    throw new Refused(10017, { message: 'text not find domain!' })
  refuseRepeats(text, { owner, world })
  slowDown(owner, { app, world })
  const pictures = await keepPictures(call)
  const fate = fateOf(call)
  const post = addPost({ app, text, pictures, rip, isLong }, { owner, world, fate })
  if (fate !== 'delayed') return { json: wireStatus(post, { owner, world }) }
  const request = '/2/statuses/share.json'
  return { code: 20032, json: { error: messageOf(20032), error_code: 20032, request } }
}

/** A fault decides, or the account's own setting: 20032 appears later, 20021 is accepted and then taken down. */
const fateOf = ({ owner, world }: Call): 'delayed' | 'removed' | undefined => {
  const query = { account: owner.account.uid, api: 'statuses/share', phase: 'publish' } as const
  const effect = world.takeFault(query)
  if (effect?.kind === 'publishResult') return effect.status === 1 ? 'delayed' : 'removed'
  return owner.account.delayed ? 'delayed' : undefined
}

const timeline = ({ input, owner, world }: Call): Answer => {
  const uid = input.get('uid')
  if (uid && uid !== owner.account.uid) throw new Refused(21335)
  const all = visiblePosts(owner, world.now())
  const since = input.get('since_id')
  const most = input.get('max_id')
  const statuses = all
    .filter(({ idstr }) => !since || since === '0' || BigInt(idstr) > big(since))
    .filter(({ idstr }) => !most || most === '0' || BigInt(idstr) <= big(most))
    .slice(0, Math.min(TIMELINE, countOf(input, TIMELINE)))
    .map((post) => wireStatus(post, { owner, world }))
  return {
    json: {
      statuses,
      hasvisible: false,
      previous_cursor: 0,
      next_cursor: 0,
      total_number: all.length,
    },
  }
}

/** An id in a parameter; 10017 for anything else. */
export const big = (text: string): bigint => {
  if (!/^\d{1,20}$/.test(text)) throw new Refused(10017, { about: 'id' })
  return BigInt(text)
}

export const countOf = (input: URLSearchParams, usual: number): number => {
  const count = Number(input.get('count') ?? usual)
  return Number.isInteger(count) && count > 0 ? count : usual
}
