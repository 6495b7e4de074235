import type { ReviewAnswer } from './reviewShape'

/** What the person has ticked and typed so far; shared by the panel and the button in the document's bar. */
export type DecisionDraft = {
  ticked: string[]
  opinion: string
  code: string
  target: string
  accounts: string[] | undefined
  publishAt: string | undefined
  missed?: string
  slotNote?: string
  stagger?: boolean
}

export type ReviewState = {
  answer?: ReviewAnswer
  loading: boolean
  problem?: string
  /** The decision that is being sent. */
  sending?: string
  refusal?: string
  /** Whose preview somebody asked for, anew each time. */
  previewOf?: { account: string }
  draft: DecisionDraft
}

export const emptyDraft: DecisionDraft = {
  ticked: [],
  opinion: '',
  code: '',
  target: '',
  accounts: undefined,
  publishAt: undefined,
}

export const emptyState: ReviewState = { loading: true, draft: emptyDraft }

type Listener = () => void
const states = new Map<string, ReviewState>()
const listeners = new Map<string, Set<Listener>>()

/** One state an open item, whichever of our components asks: the bar and the panel always agree. */
export const reviewStore = {
  read: (key: string): ReviewState => states.get(key) ?? emptyState,
  write(key: string, change: Partial<ReviewState>) {
    states.set(key, { ...reviewStore.read(key), ...change })
    listeners.get(key)?.forEach((listener) => listener())
  },
  subscribe(key: string, listener: Listener): () => void {
    const all = listeners.get(key) ?? new Set()
    listeners.set(key, all.add(listener))
    return () => {
      all.delete(listener)
      // Nobody looks any more: what was typed belongs to the person who typed it, not to the next one.
      if (all.size === 0) states.delete(key)
    }
  },
}
