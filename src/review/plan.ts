import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { idOf, sameId } from '@/access/scope'
import type { ReviewedRow } from '@/content/reviewedRow'
import { accountChoices } from './accountChoices'
import { decide } from './decide'
import { Refused } from './refused'
import type { Deciding } from './reviewContext'
import { reviewContext } from './reviewContext'
import type { Command } from './run'
import { runOf } from './runRow'

/**
 * What a submission says of channels and time becomes the item's plan, as if it had been typed there before; the
 * final reviewer sees it and may change it. Nothing is written for a submission that will be refused anyway, but
 * for its findings: another plan may have none. Throws `Refused` for an account it may not name.
 */
export async function storePlan({ req, kind, id, command }: Deciding): Promise<void> {
  const { decision, accounts, publishAt, missed } = command
  if (decision !== 'submit' || (!accounts && !publishAt && !missed)) return
  const now = new Date()
  const { head, actor, row, facts } = await reviewContext({ req, kind, id, now })
  const verdict = decide({ run: row && runOf(row), command, actor, now, facts })
  if ('refusal' in verdict && verdict.refusal.code !== 'findings') return
  if (accounts) await refuseStrangers(req, { accounts, organization: head.organization })
  const data = {
    ...(accounts && { accounts }),
    ...(publishAt && { publishAt }),
    ...(missed && { missed }),
  }
  if (isPlanned(head, command)) return
  await req.payload.update({
    collection: kind,
    id: head.id,
    draft: true,
    data: data as never,
    depth: 0,
    overrideAccess: true,
    req,
  })
}

function isPlanned(head: ReviewedRow, { accounts, publishAt, missed }: Command): boolean {
  const planned = (head.accounts ?? []).map((account) => String(idOf(account)))
  const asked = accounts?.map((account) => String(idOf(account)))
  return (
    (!asked || (asked.length === planned.length && asked.every((id) => planned.includes(id)))) &&
    (!publishAt ||
      (Boolean(head.publishAt) && +new Date(String(head.publishAt)) === +new Date(publishAt))) &&
    (!missed || head.missed === missed)
  )
}

async function refuseStrangers(
  req: PayloadRequest,
  { accounts, organization }: { accounts: Id[]; organization: unknown },
): Promise<void> {
  const { available } = await accountChoices(req, organization)
  const stranger = accounts.find((given) => !available.some(({ id }) => sameId(id, given)))
  if (stranger === undefined) return
  throw new Refused(
    409,
    `账号 ${idOf(stranger)} 已停用、不存在或不归本单位及上下级使用，请从可选账号里选。`,
  )
}
