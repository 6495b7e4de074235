import type { FieldHook } from 'payload'

export const readReviewState: FieldHook = () => undefined
