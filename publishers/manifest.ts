/** What a channel says of itself. Types only. */

export type AccountField = {
  name: string
  label: { zh: string; en: string }
  type: 'text' | 'select' | 'checkbox' | 'number'
  options?: { value: string; label: { zh: string; en: string } }[]
  required?: boolean
  description?: { zh: string; en: string }
}

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
  capabilities: {
    draft: boolean
    publish: boolean
    recall: boolean
    comments: boolean
    metrics: boolean
  }
}
