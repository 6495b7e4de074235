import type { Payload } from 'payload'

/** Word tables, models or settings changed: the next comment is judged by what is stored now. */
export function forgetKnowledge(_payload: Payload): void {}
