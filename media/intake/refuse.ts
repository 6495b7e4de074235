import type { Refusal, RefusalCode, Verdict } from './types'

/** How a judge says no, from however deep; `judgeFile` turns it into a verdict. */
export class IntakeRefused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message)
    this.name = 'IntakeRefused'
  }
}

export function refuse(code: RefusalCode, message: string): never {
  throw new IntakeRefused({ code, message })
}

export const refused = (refusal: Refusal): Verdict => ({ ok: false, refusal })
