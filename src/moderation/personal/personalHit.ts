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
