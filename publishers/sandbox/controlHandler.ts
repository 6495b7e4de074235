import type { IncomingMessage, ServerResponse } from 'node:http'
import { z } from 'zod'
import { faultSchema } from './faults'
import type { SandboxControl } from './control'
import { wechatCommands } from './wechat/commands'
import { isLocal, readBody, send } from './wire'

const LIMIT = 256 * 1024

const requestSchema = z.union([
  z.object({ fault: faultSchema }),
  z.object({ faults: z.array(faultSchema).max(100) }),
  z.object({ clearFaults: z.literal(true) }),
  z.object({ reset: z.literal(true) }),
  z.object({ calls: z.object({ account: z.string().optional(), api: z.string().optional() }) }),
  z.object({ counts: z.object({ account: z.string().optional() }) }),
  z.object({
    settings: z.object({
      publishDelayMs: z.number().min(0).max(600_000).optional(),
      callbackTimeoutMs: z.number().min(10).max(60_000).optional(),
      callbackRetryMs: z.number().min(0).max(600_000).optional(),
    }),
  }),
  z.object({ idle: z.literal(true) }),
  z.object({ wechat: z.object({ command: z.string(), input: z.unknown() }) }),
  faultSchema,
])

/**
 * POST /sandbox/control, JSON, from this machine only. One of `{ fault }`, `{ faults }` (or a bare fault),
 * `{ clearFaults: true }`, `{ reset: true }`, `{ calls: { account?, api? } }`, `{ counts: { account? } }`,
 * `{ settings }`, `{ idle: true }`, `{ wechat: { command, input } }`. Answers `{ ok, result }` or `{ ok: false, error }`.
 */
export const controlHandler = async ({
  request,
  response,
  control,
}: {
  request: IncomingMessage
  response: ServerResponse
  control: SandboxControl
}): Promise<void> => {
  const answer = (status: number, json: unknown) =>
    send(response, { status, type: 'application/json; charset=utf-8', body: JSON.stringify(json) })
  if (!isLocal(request)) return answer(403, { ok: false, error: 'only from this machine' })
  if (request.method !== 'POST') return answer(405, { ok: false, error: 'POST only' })
  // A foreign page cannot send this type without being asked first, and we never say yes.
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
    return answer(415, { ok: false, error: 'application/json only' })
  }
  const body = await readBody(request, LIMIT)
  if (!body.ok) return answer(413, { ok: false, error: 'too large' })
  try {
    const command = requestSchema.parse(JSON.parse(body.bytes.toString('utf8')))
    answer(200, { ok: true, result: (await carryOut(command, control)) ?? null })
  } catch (error) {
    const message = error instanceof z.ZodError ? z.prettifyError(error) : String(error)
    answer(400, { ok: false, error: message })
  }
}

const carryOut = async (
  command: z.infer<typeof requestSchema>,
  control: SandboxControl,
): Promise<unknown> => {
  if ('fault' in command) return control.fault(command.fault)
  if ('faults' in command) return command.faults.map(control.fault)
  if ('clearFaults' in command) return control.clearFaults()
  if ('reset' in command) return control.reset()
  if ('calls' in command) return control.calls(command.calls)
  if ('counts' in command) return control.counts(command.counts.account)
  if ('settings' in command) return control.settings(command.settings)
  if ('idle' in command) return control.idle()
  if (!('wechat' in command)) return control.fault(command)
  const commands = wechatCommands(control.wechat)
  const { command: name, input } = command.wechat
  if (!Object.hasOwn(commands, name)) throw new Error(`unknown command ${name}`)
  return commands[name as keyof typeof commands](input)
}
