import type { IncomingMessage } from 'node:http'
import type { World as Surroundings } from '../world'
import type { Judged } from './judge'
import type { SafetyState } from './state'

export type World = Surroundings & { state(): SafetyState }

export type Ask = {
  world: World
  request: IncomingMessage
  url: URL
  /** Below the service's address: `/wxa/msg_sec_check`. */
  path: string
  body: string
}

/** A refusal in the service's own code. */
export class Refused extends Error {
  readonly code: string
  readonly status: number

  constructor(code: string, message: string, status = 200) {
    super(message)
    this.name = 'Refused'
    this.code = code
    this.status = status
  }
}

/** One provider's manner of asking and answering. */
export type Manner = {
  /** The text it is asked about; throws `Refused`. `undefined`: no check, `answer` says all. */
  read(ask: Ask): string | undefined
  answer(judged: Judged, ask: Ask): unknown
  refuse(error: { code: string; message: string }, ask: Ask): unknown
  /** As faults and the record name the call. */
  api(ask: Ask): string
}

export const parsed = (text: string): Record<string, unknown> | undefined => {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined
  } catch {
    return undefined
  }
}

export const textIn = (value: unknown): string => (typeof value === 'string' ? value : '')
