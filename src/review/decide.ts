import { approve } from './commands/approve'
import { followUp } from './commands/followUp'
import { markOpened } from './commands/markOpened'
import { raiseRisk } from './commands/raiseRisk'
import { reject, sendBack } from './commands/sendBack'
import { submit } from './commands/submit'
import { withdrawRun } from './commands/withdrawRun'
import type { DecisionName, Judged, Run, Verdict } from './run'
import { refuse } from './run'

/**
 * The state machine of the reviews. Pure: same input, same verdict. `run` is the item's latest one,
 * absent before the first submission. A refusal says why, and what to do instead.
 */
export function decide({ run, ...rest }: Omit<Judged, 'run'> & { run?: Run }): Verdict {
  const { command, actor, facts } = rest
  if (actor.kind === 'apiKey')
    return refuse(403, 'apiKey', '接口密钥不能送审、审核或发布：审核必须由本人登录后签署。')
  if (command.decision === 'submit') return submit({ run, ...rest })
  if (!run) return refuse(409, 'notSubmitted', '这篇稿件还没有送审，请先送审。')
  if (
    command.decision !== 'withdraw' &&
    command.revision &&
    command.revision !== facts.head.revision
  ) {
    return refuse(409, 'changed', '您看过之后稿件又有改动，请刷新页面、看过改动再审。')
  }
  return commands[command.decision]({ run, ...rest })
}

const commands: Readonly<Record<Exclude<DecisionName, 'submit'>, (judged: Judged) => Verdict>> = {
  approve,
  return: sendBack,
  reject,
  withdraw: withdrawRun,
  risk: raiseRisk,
  opened: markOpened,
  followUp,
}
