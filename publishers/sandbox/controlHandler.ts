import type { IncomingMessage, ServerResponse } from 'node:http'
import { z } from 'zod'
import { faultSchema } from './faults'
import type { SandboxControl } from './control'
import type { Platform } from './platform'
import type { Platforms } from './platforms'
import { isLocal, readBody, send } from './wire'

const LIMIT = 256 * 1024

const requestSchema = z.union([
  z.object({ fault: faultSchema }),
  z.object({ faults: z.array(faultSchema).max(100) }),
  z.object({ clearFaults: z.union([z.literal(true), z.string().max(32)]) }),
  z.object({
    fastForward: z.object({
      ms: z
        .number()
        .min(0)
        .max(100 * 365 * 86_400_000),
    }),
  }),
  z.object({ reset: z.literal(true) }),
  z.object({
    calls: z.object({
      platform: z.string().optional(),
      account: z.string().optional(),
      api: z.string().optional(),
    }),
  }),
  z.object({ counts: z.object({ account: z.string().optional() }) }),
  z.object({
    settings: z.object({
      publishDelayMs: z.number().min(0).max(600_000).optional(),
      callbackTimeoutMs: z.number().min(10).max(60_000).optional(),
      callbackRetryMs: z.number().min(0).max(600_000).optional(),
    }),
  }),
  z.object({ idle: z.literal(true) }),
  faultSchema,
])
const commandSchema = z.object({ command: z.string(), input: z.unknown() })

/**
 * POST /sandbox/control, JSON, from this machine only. One of `{ fault }`, `{ faults }` (or a bare fault),
 * `{ clearFaults: true | '<platform>' }`, `{ reset: true }`, `{ calls: { platform?, account?, api? } }`,
 * `{ counts: { account? } }`, `{ settings }`, `{ fastForward: { ms } }`, `{ idle: true }`,
 * `{ <platform>: { command, input } }`. Answers `{ ok, result }` or `{ ok: false, error }`.
 */
export const controlHandler = async ({
  request,
  response,
  control,
  platforms,
}: {
  request: IncomingMessage
  response: ServerResponse
  control: SandboxControl
  platforms: Platforms
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
    const json: unknown = JSON.parse(body.bytes.toString('utf8'))
    const platform = platformOf(json, platforms)
    const result = platform
      ? await commandOf(json, platform)
      : await carryOut(requestSchema.parse(json), control)
    answer(200, { ok: true, result: result ?? null })
  } catch (error) {
    const message = error instanceof z.ZodError ? z.prettifyError(error) : String(error)
    answer(400, { ok: false, error: message })
  }
}

/** The platform a body names: its only key. */
const platformOf = (json: unknown, platforms: Platforms): Platform | undefined =>
  Object.values<Platform>(platforms).find(
    ({ name }) => typeof json === 'object' && json !== null && Object.hasOwn(json, name),
  )

const commandOf = (json: unknown, { name, commands }: Platform): unknown => {
  const { command, input } = commandSchema.parse((json as Record<string, unknown>)[name])
  const run = Object.hasOwn(commands, command) ? commands[command] : undefined
  if (!run) throw new Error(`unknown command ${command}`)
  return run(input)
}

const carryOut = async (
  command: z.infer<typeof requestSchema>,
  control: SandboxControl,
): Promise<unknown> => {
  if ('fault' in command) return control.fault(command.fault)
  if ('faults' in command) return command.faults.map(control.fault)
  if ('clearFaults' in command)
    return control.clearFaults(command.clearFaults === true ? undefined : command.clearFaults)
  if ('reset' in command) return control.reset()
  if ('calls' in command) return control.calls(command.calls)
  if ('counts' in command) return control.counts(command.counts.account)
  if ('settings' in command) return control.settings(command.settings)
  if ('fastForward' in command) return control.fastForward(command.fastForward.ms)
  if ('idle' in command) return control.idle()
  return control.fault(command)
}
