import { parsed, Refused, textIn, type Manner } from './service'

/** The bare contract: `POST /sandbox/safety { text }` → `{ decision, labels: [{ id, confidence, source, words }] }`. */
export const plain: Manner = {
  api: () => 'plain',
  read: ({ body }) => {
    const text = textIn(parsed(body)?.text)
    if (!text) throw new Refused('400', 'text is missing', 400)
    return text
  },
  answer: ({ decision, hits }) => ({
    decision,
    labels: hits.map(({ kind, sure, word, start, end }) => ({
      id: kind,
      confidence: sure ? 0.95 : 0.6,
      source: 'sandbox',
      words: [word],
      spans: [{ start, end }],
    })),
    modelVersion: 'sandbox-1',
  }),
  refuse: ({ code, message }) => ({ error: { code, message } }),
}
