import { callbackPlan, pushBy } from '../callbackPlan'
import { deliver } from './announce'
import { Refused } from './errors'
import { massMessage } from './massMessage'
import { articleUrl, isVisible, publishDraft } from './published'
import type { AccountState, Draft, Mass } from './state'
import { beijingDay, beijingMonth, type World } from './world'

type Place = { owner: AccountState; world: World }

const DAY_MS = 24 * 3_600_000
/** "confirmation within 30 min", "dedupe window 24 h", 1 a day or 4 a month, as documented. */
const CONFIRM_MS = 30 * 60_000
const ALLOWANCE = { subscription: 1, service: 4 }
const MAX_MASSES = 500

export const massesOf = (owner: AccountState): Mass[] => (owner.masses ??= [])

export type Order = { draft: Draft; clientMsgId: string; audience: string }

/** Takes a message on; gives the one before when the number is known. 45066, 42010, 45028. */
export const startMass = async (
  { draft, clientMsgId, audience }: Order,
  { owner, world }: Place,
): Promise<Mass> => {
  const now = world.now()
  if (massesOf(owner).some(({ mediaId, status }) => mediaId === draft.mediaId && isOpen(status)))
    throw new Refused(42010)
  if (usedUp(owner, now)) throw new Refused(45028)
  const protectedNow = owner.account.massConfirm && audience === 'all'
  const mass: Mass = {
    msgId: String(world.number()),
    msgDataId: String(world.number()),
    mediaId: draft.mediaId,
    clientMsgId,
    audience,
    createdAt: now,
    status: protectedNow ? 'waiting' : 'sending',
    ...(protectedNow && { confirmUntil: now + CONFIRM_MS }),
    dueAt: protectedNow ? now + CONFIRM_MS : now + world.settings.publishDelayMs,
    plan: planOf({ owner, world }),
  }
  massesOf(owner).push(mass)
  if (massesOf(owner).length > MAX_MASSES) massesOf(owner).shift()
  if (mass.plan.callback?.kind === 'callbackBefore' && !protectedNow)
    await finish(mass, { owner, world })
  else if (!protectedNow) schedule(mass, { owner, world })
  return mass
}

/** The message a number was given to within the last day; 45066 when it is asked for again at once. */
export const repeatedMass = (clientMsgId: string, { owner, world }: Place): Mass | undefined => {
  const known = massesOf(owner).findLast(
    (mass) => mass.clientMsgId === clientMsgId && mass.createdAt > world.now() - DAY_MS,
  )
  if (known && world.now() - known.createdAt < owner.account.massRepeatMs) throw new Refused(45066)
  return known
}

/** Ends every message whose time has come; an unconfirmed one fails. */
export const settleMasses = async (owner: AccountState, world: World): Promise<void> => {
  for (const mass of massesOf(owner))
    if (isOpen(mass.status) && mass.dueAt <= world.now()) await finish(mass, { owner, world })
}

/** After a restart: what was under way goes on. */
export const resumeMasses = (owner: AccountState, world: World): void => {
  for (const mass of massesOf(owner)) {
    if (mass.status === 'sending') schedule(mass, { owner, world })
    else if (mass.status !== 'waiting' && !mass.announced)
      world.later(0, () => announceMass(mass, { owner, world }))
  }
}

/** The administrator's answer on their phone. */
export const answerMass = async (
  mass: Mass,
  confirmed: boolean,
  { owner, world }: Place,
): Promise<void> => {
  if (mass.status !== 'waiting') throw new Error('这条群发不在等待确认')
  if (!confirmed) {
    mass.plan.result = 'send fail'
    return finish(mass, { owner, world })
  }
  mass.status = 'sending'
  mass.dueAt = world.now() + world.settings.publishDelayMs
  await world.commit()
  schedule(mass, { owner, world })
}

/** Everything of it was taken back. */
export const isGone = ({ articleId }: Mass, owner: AccountState): boolean => {
  const published = owner.published.find((candidate) => candidate.articleId === articleId)
  return Boolean(articleId) && !(published && isVisible(published))
}

const isOpen = (status: Mass['status']): boolean => status === 'waiting' || status === 'sending'

/** What failed counts too, unless nobody confirmed it: an account must not try until the audit gives in. */
const usedUp = (owner: AccountState, now: number): boolean => {
  const { kind } = owner.account
  const period = kind === 'service' ? beijingMonth : beijingDay
  const used = massesOf(owner).filter(
    ({ createdAt, status, confirmUntil }) =>
      period(createdAt) === period(now) && !(confirmUntil && status === 'fail'),
  )
  return used.length >= (owner.account.quotas['message/mass'] ?? ALLOWANCE[kind])
}

const RESULTS: Readonly<Record<number, string>> = {
  0: 'send success',
  2: 'err(20013)',
  3: 'send fail',
  4: 'err(10001)',
}

const planOf = ({ owner, world }: Place): Mass['plan'] => {
  const take = (phase: 'publish' | 'callback') =>
    ['message/mass/sendall', 'freepublish/submit']
      .map((api) => world.takeFault({ account: owner.account.appid, api, phase }))
      .find(Boolean)
  const result = take('publish')
  const status = result?.kind === 'publishResult' ? result.status : 0
  const word = RESULTS[status] ?? (status > 9999 ? `err(${status})` : 'send fail')
  return { result: word, callback: callbackPlan(take('callback')) }
}

const schedule = (mass: Mass, place: Place) => {
  const left = Math.min(mass.dueAt - place.world.now(), place.world.settings.publishDelayMs)
  place.world.later(Math.max(0, left), () => finish(mass, place))
}

const finish = async (mass: Mass, { owner, world }: Place): Promise<void> => {
  if (!isOpen(mass.status)) return
  const draft = owner.drafts.find(({ mediaId }) => mediaId === mass.mediaId)
  const confirmed = mass.status === 'sending'
  mass.result = draft && confirmed ? mass.plan.result : 'send fail'
  mass.status = mass.result === 'send success' ? 'success' : 'fail'
  if (draft && mass.status === 'success') {
    const { msgDataId } = mass
    mass.articleId = publishDraft(draft, { owner, world, by: 'mass', msgDataId }).articleId
  }
  await world.commit()
  await announceMass(mass, { owner, world })
}

const announceMass = async (mass: Mass, { owner, world }: Place): Promise<void> => {
  if (!owner.account.callback || mass.plan.callback?.kind === 'callbackNever') {
    mass.announced = true
    return
  }
  const { articleId } = mass
  const items = owner.published.find((each) => each.articleId === articleId)?.items ?? []
  const urls = articleId
    ? items.map((_, index) => articleUrl({ owner, world, articleId, idx: index + 1 }))
    : []
  const message = massMessage(mass, { owner, urls, createdAt: world.now() })
  const knock = async () => {
    await deliver(message, { owner, world, event: 'MASSSENDJOBFINISH', publishId: mass.msgId })
    if (!world.closed()) mass.announced = true
  }
  return pushBy(mass.plan.callback, { world, knock })
}
