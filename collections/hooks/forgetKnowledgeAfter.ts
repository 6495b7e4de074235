import { forgetKnowledge } from '@/comments/judge/knowledge'
import type { PayloadRequest } from 'payload'

/** What was just written counts for the next comment; other processes see it by the row's own clock. */
export function forgetKnowledgeAfter<Doc>({ doc, req }: { doc: Doc; req: PayloadRequest }): Doc {
  forgetKnowledge(req.payload)
  return doc
}
