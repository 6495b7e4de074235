import { z } from 'zod'
import type { Context } from '../contract'
import { asApplication } from './clientToken'
import { number } from './api'

/** A code on a screen has to hold while somebody fetches a phone. */
const FRESH_MS = 30 * 60_000

/** The ticket schemas are signed with, and until when it holds (ms); asked for once for all workers. */
export const currentTicket = async (
  context: Context,
): Promise<{ ticket: string; until: number }> => {
  const name = `ticket:${context.credentials.clientKey}`
  const held = async () => {
    const stored = await context.tokens.get(name)
    const isFresh = stored && stored.expiresAt - context.now().getTime() >= FRESH_MS
    return isFresh ? { ticket: stored.value, until: stored.expiresAt } : undefined
  }
  return (
    (await held()) ??
    context.tokens.exclusive(name, async () => (await held()) ?? obtain(context, name))
  )
}

const obtain = async (context: Context, name: string) => {
  const asked = context.now().getTime()
  const { ticket, expires_in: seconds } = await asApplication(context, {
    api: 'open/getticket/',
    answer: z.object({ ticket: z.string().min(1), expires_in: number }),
  })
  const until = asked + seconds * 1000
  await context.tokens.set(name, { value: ticket, expiresAt: until })
  return { ticket, until }
}
