/** Offsets in the folded text. */
export type PersonalHit = { kind: PersonalKind; confidence: number; start: number; end: number }

export type PersonalKind =
  | 'identity-number'
  | 'mobile'
  | 'landline'
  | 'bank-card'
  | 'account-number'
  | 'passport'
  | 'qq'
  | 'wechat'
  | 'email'
  | 'plate'
  | 'address'

/** Ids of messengers, which those who offer something give to be reached. */
export const HANDLES: readonly string[] = ['wechat', 'qq'] satisfies PersonalKind[]
/** Other ways to reach somebody. */
export const NUMBERS: readonly string[] = ['mobile', 'landline', 'email'] satisfies PersonalKind[]
