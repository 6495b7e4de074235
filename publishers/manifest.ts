/** What a channel says of itself. */
import type { CommentAct } from './comments'

export type AccountField = {
  name: string
  label: { zh: string; en: string }
  type: 'text' | 'select' | 'checkbox' | 'number'
  options?: { value: string; label: { zh: string; en: string } }[]
  required?: boolean
  description?: { zh: string; en: string }
}

/** A field an account is set up with: of words, unless `more` says another type. */
export const accountField = (
  name: string,
  zh: string,
  en: string,
  more: Omit<Partial<AccountField>, 'name' | 'label'> = {},
): AccountField => ({ name, label: { zh, en }, type: 'text', ...more })

/** A channel's limits and abilities: data, dated, with its source. */
export type Manifest = {
  channel: string
  label: { zh: string; en: string }
  defaultBaseUrl: string
  /** ISO day the limits were last checked, and where. */
  checkedAt: string
  source: string
  limits: Readonly<Record<string, number>>
  credentialFields: AccountField[]
  accountFields: AccountField[]
  /** The credential of an application whose accounts share one callback address; absent: each has its own. */
  callbackShared?: string
  /** What a person does on the platform where there is no interface, and what they show for it. */
  byHand?: {
    /** Steps of taking a publication back. */
    recall?: string[]
    /** Steps of bringing comments home, where the channel has no interface for them. */
    comments?: string[]
    /** Steps of what the channel's interface cannot do with a comment. */
    commentActs?: Partial<Record<CommentAct, string[]>>
    /** What "it is published" has to come with. */
    proof?: { url: boolean; screenshot: boolean }
  }
  capabilities: {
    draft: boolean
    publish: boolean
    recall: boolean
    comments: boolean
    metrics: boolean
    /** What becomes of a correction there; `byHand` when absent and the channel has no `amend`. */
    amend?: 'api' | 'byHand' | 'impossible'
  }
  rhythm?: Rhythm
}

/** How sure a value is: A the vendor's page says so, B several sources do, C it is said. C only warns. */
type Confidence = 'A' | 'B' | 'C'

/** How often an account may speak. Platforms count in days and months of Beijing. */
export type Rhythm = {
  /** Sends that ring followers' phones. An issue always does; an item where the setting has one of the values. */
  pushes?: {
    setting: string
    values: string[]
    /** Allowances by the account's kind, which another setting names. */
    quotas: { setting: string; of: Record<string, { perDay?: number; perMonth?: number }> }
    /** Codes by which the platform says that the allowance is used up; it also counts what its own panel sends. */
    refusals: string[]
    confidence: Confidence
  }
  /** Every post; the account's own rhythm goes before it. */
  posts?: { perDay?: number; spacingMinutes?: number; confidence: Confidence }
}
