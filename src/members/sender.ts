import { env } from '@/env'

/** What goes to a telephone: a one-time code, or word of an entry. */
export type Message = { phone: string; kind: 'code' | 'notice'; text: string; code?: string }

/** `shown`: nothing was sent, the person reads it on the screen (demo only). */
export type Sent = { result: 'sent' | 'shown' } | { result: 'failed'; why: string }

/** How messages reach telephones. A provider's adapter is one of these; see webhookSender.ts for the shape on the wire. */
export type CodeSender = { name: string; send: (message: Message) => Promise<Sent> }

/** Demo: whoever asks reads the code on the screen. Never where real people are. */
export const demoSender: CodeSender = {
  name: 'demo',
  send: () => Promise.resolve({ result: 'shown' }),
}

let chosen: CodeSender | undefined

/** The sender of this installation; undefined where none is configured, and nobody can sign in by code. */
export async function codeSender(): Promise<CodeSender | undefined> {
  if (chosen) return chosen
  const { SMS_WEBHOOK, SMS_WEBHOOK_SECRET, DEMO } = env()
  if (SMS_WEBHOOK) {
    const { webhookSender } = await import('./webhookSender')
    chosen = webhookSender({ url: SMS_WEBHOOK, secret: SMS_WEBHOOK_SECRET ?? '' })
  } else if (DEMO === 'on') chosen = demoSender
  return chosen
}

/** For tests, and for an installation that brings its own. */
export const useSender = (sender: CodeSender | undefined): void => {
  chosen = sender
}
