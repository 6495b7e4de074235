import type { Endpoint, PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { can } from '@/access/scope'
import { record } from '@/audit/record'
import { inTransaction } from '@/database/inTransaction'
import { takeOff } from '@/distribution/takeOff'
import type { Submission } from '@/payload-types'
import { Refused } from '@/review/refused'
import { nameOf } from '@/review/actorOf'
import { actOnEntry, factsOf, mainEntry } from './actOnEntry'
import { answering, bodyOf, idOfRoute } from './answering'
import type { Command, CommandType } from './commands'
import { COMMANDS } from './commands'
import { decide } from './decide'
import { deskParts } from './deskParts'
import { readCall } from './openCall'
import { readEntryCommand } from './readEntryCommand'
import { openForm } from './sealedForm'
import { collectingOf } from './times'
import type { Round } from './states'
import { ROUNDS } from './states'

/** The desk’s doors to a submission: where it stands and what may be done, one step, and a reveal that leaves a trace. */
export const entryEndpoints: Endpoint[] = [
  { path: '/:id/process', method: 'get', handler: answering(showProcess) },
  { path: '/:id/process', method: 'post', handler: answering(doStep) },
  { path: '/:id/reveal', method: 'post', handler: answering(reveal) },
]

const DESK: CommandType[] = [
  'pass',
  'requestCompletion',
  'ineligible',
  'recommend',
  'declineRecommendation',
  'disqualify',
  'reinstate',
  'sendBack',
]

async function showProcess(req: PayloadRequest): Promise<object> {
  const entry = await deskEntry(req)
  const parts = await deskParts(req, entry)
  const collecting = await collectingFor(req, entry)
  const tried = (type: CommandType, to: Round = 'firstRound'): boolean => {
    const command = { type, reason: '…', until: '9999-01-01T00:00:00Z', to } as Command
    const asked = { entry: factsOf(entry), command, actor: { parts }, collecting }
    return 'change' in decide({ ...asked, now: new Date() })
  }
  const commands = DESK.filter((type) => tried(type)).map((type) => ({
    type,
    name: COMMANDS[type].name,
    needsReason: Boolean(COMMANDS[type].needsReason),
    ...(type === 'sendBack' && { rounds: ROUNDS.filter((round) => tried(type, round)) }),
  }))
  const { state, number, awaits, stateReason, formalDueAt, completeBy, submittedAt, findings } =
    entry
  const isOverdue =
    awaits === 'checker' && Boolean(formalDueAt) && new Date(String(formalDueAt)) < new Date()
  return {
    state,
    number,
    awaits,
    stateReason,
    formalDueAt,
    completeBy,
    submittedAt,
    findings,
    isOverdue,
    commands,
  }
}

async function doStep(req: PayloadRequest): Promise<object> {
  const entry = await deskEntry(req)
  const command = readEntryCommand(await bodyOf(req))
  if (!DESK.includes(command.type)) throw new Refused(403, '这一步不在这里办理。')
  const actor = { parts: await deskParts(req, entry), ...staffActor(req) }
  const collecting = await collectingFor(req, entry)
  const id = entry.id as Id
  const done = await inTransaction(
    { payload: req.payload, req, label: 'entry step' },
    async (inside) => {
      const { entry: after, change } = await actOnEntry({
        req: inside,
        ...{ id, command, actor, collecting },
      })
      if (change.takesOff)
        await takeOff({
          req: inside,
          kind: 'submissions',
          item: after,
          reason: after.stateReason ?? COMMANDS[command.type].name,
          actor,
        })
      return after
    },
  )
  return {
    state: done.state,
    awaits: done.awaits,
    stateReason: done.stateReason,
    completeBy: done.completeBy,
  }
}

/** Telephone and real names: for those entrusted with them, with a reason, once a look. */
async function reveal(req: PayloadRequest): Promise<object> {
  const entry = await deskEntry(req)
  const may =
    (await can(req, 'person.reveal', entry.organization)) ||
    (await can(req, 'person.reveal', entry.recommender ?? entry.union))
  if (!may) throw new Refused(403, '查看联系方式要有相应权限。')
  const { reason } = (await bodyOf(req)) as { reason?: unknown }
  if (typeof reason !== 'string' || !reason.trim())
    throw new Refused(400, '请写明查看联系方式的用途，会记入审计。')
  const sealed = openForm(req.payload, entry.formSealed)
  await record(req, {
    action: 'person.reveal',
    target: { kind: 'submissions', id: entry.id, title: entry.number ?? '' },
    organization: entry.organization,
    reason: reason.slice(0, 300),
    detail: { fields: Object.keys(sealed) },
  })
  return sealed
}

async function deskEntry(req: PayloadRequest): Promise<Submission> {
  if (!req.user) throw new Refused(401, '请先登录。')
  const entry = await mainEntry(req, idOfRoute(req))
  const sees =
    (await can(req, 'content.read', entry.organization)) ||
    (await can(req, 'content.read', entry.recommender ?? entry.union))
  // A draft is its author’s alone.
  if (!sees || entry.state === 'draft') throw new Refused(404, '没有这件作品。')
  return entry
}

const collectingFor = async (req: PayloadRequest, { campaign }: Submission) => {
  const call = await readCall({ payload: req.payload, req }, { id: campaign }, { live: false })
  return call && collectingOf(call.times)
}

const staffActor = ({ user }: PayloadRequest) => ({
  id: String(user?.id),
  name: user ? nameOf(user) : '',
})
