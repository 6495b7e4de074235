import { Refused } from '@/review/refused'
import type { Command, CommandType } from './commands'
import { COMMANDS } from './commands'

/** What a request asks for, or 400 in words. Reasons are at most 300 characters. */
export function readEntryCommand(body: unknown): Command {
  const given = (body && typeof body === 'object' ? body : {}) as Record<string, unknown>
  const { command, reason, until, to } = given
  if (typeof command !== 'string' || !Object.hasOwn(COMMANDS, command))
    throw new Refused(400, '请写明要做什么（command）。')
  for (const [name, value] of Object.entries({ reason, until, to }))
    if (value !== undefined && value !== null && typeof value !== 'string')
      throw new Refused(400, `${name} 应是文字。`)
  if (typeof reason === 'string' && reason.length > 300) throw new Refused(400, '原因最多 300 字。')
  return {
    type: command as CommandType,
    reason: typeof reason === 'string' ? reason : '',
    until: typeof until === 'string' ? until : '',
    ...(typeof to === 'string' && { to }),
  } as Command
}
