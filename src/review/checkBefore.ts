import type { ChannelCheck } from './channelCheck'
import { checkChannels, checkHead, isCheckOf, plannedAccounts } from './channelCheck'
import { decide } from './decide'
import { storeRenditions } from './distribution'
import { Refused } from './refused'
import type { Deciding, ReviewContext } from './reviewContext'
import { reviewContext } from './reviewContext'
import type { Circumstances, Command, Verdict } from './run'
import { runOf } from './runRow'

const outdated = new Refused(409, '稿件或拟发渠道刚刚又有改动，请刷新页面再试。')

/** Somebody saved while we rendered: the check is worth another try. */
export const isOutdated = (error: unknown): boolean => error === outdated

type Checking = Deciding & { now: Date }

/**
 * The work of a submission and of a final approval that needs no lock: what every account would get, checked, and
 * for the approval kept. Undefined for every other decision. Throws `Refused` where a chosen account cannot take it.
 */
export async function checkBefore(checking: Checking): Promise<ChannelCheck | undefined> {
  const { command } = checking
  if (command.decision !== 'submit' && command.decision !== 'approve') return undefined
  const context = await reviewContext(checking)
  return command.decision === 'submit'
    ? checkSubmission(checking, context)
    : checkApproval(checking, context)
}

const checkSubmission = ({ req, kind }: Checking, { head, facts }: ReviewContext) =>
  checkHead({ req, kind, item: head.id, facts })

async function checkApproval(
  { req, kind, command, now }: Checking,
  { head, actor, row, facts }: ReviewContext,
): Promise<ChannelCheck | undefined> {
  const verdict = decide({ run: row && runOf(row), command, actor, now, facts })
  if ('refusal' in verdict || verdict.run.state !== 'approved') return undefined
  const { run } = verdict
  const check = await checkChannels({ req, kind, item: head.id, run, accounts: run.accounts })
  const blocking = check.findings.filter(({ level }) => level === 'block')
  if (blocking.length > 0) {
    const messages = blocking.map(({ message, remedy }) => `${message}：${remedy}`)
    throw new Refused(409, messages.join('；'), messages)
  }
  const renditions = check.renditions.flatMap(({ rendition }) => rendition ?? [])
  await storeRenditions({ payload: req.payload, revision: run.revision, renditions })
  return check
}

type Passed = Extract<Verdict, { run: unknown }>

/** The verdict with the hashes of what was checked. Throws (see `isOutdated`) when that is no longer what is decided on. */
export function withCheck({
  verdict,
  command,
  check,
  facts,
}: {
  verdict: Passed
  command: Command
  check: ChannelCheck | undefined
  facts: Circumstances
}): Passed {
  const { run } = verdict
  if (command.decision === 'submit') {
    const now = { revision: run.revision, accounts: plannedAccounts(facts.accounts) }
    if (!check || !isCheckOf(check, now)) throw outdated
    return verdict
  }
  if (command.decision !== 'approve' || run.state !== 'approved') return verdict
  if (!check || !isCheckOf(check, run)) throw outdated
  const renditions = check.renditions.flatMap(({ account, rendition }) =>
    rendition ? [{ account: String(account), sha256: rendition.sha256 }] : [],
  )
  return { ...verdict, run: { ...run, renditions } }
}
