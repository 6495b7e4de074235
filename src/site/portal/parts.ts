import type { EntryForm, PrivateForm } from '@/campaign/entryForm'

/** What every part of the form works with. */
export type PartProps = {
  form: EntryForm
  answers: PrivateForm
  change: (part: Partial<EntryForm>, own?: Partial<PrivateForm>) => void
  errorOf: (field: string) => string
}
