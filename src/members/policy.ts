/** What a member agrees to when signing in; a new text gets a new version and is agreed to anew. */
export const PRIVACY = {
  version: '2026-11',
  text: '为了登录和办理投稿，我们处理您的手机号码、姓名、所属工会。手机号码和姓名加密保存，不公开，只有主办单位经办人在办理投稿时凭事由查看，查看会留下记录。您可以随时在“我的”里撤回同意，已公开的作品随之取下。未满 14 周岁的作者须由监护人办理。',
} as const

export type Consent = {
  purpose: string
  version: string
  at: string
  channel: string
  withdrawnAt?: string
}

export const consentsOf = (value: unknown): Consent[] =>
  Array.isArray(value) ? (value as Consent[]) : []

/** The list with this consent in it; one in force for the same version stays as it is. */
export function withConsent(
  list: readonly Consent[],
  consent: Omit<Consent, 'channel'>,
): Consent[] {
  const inForce = list.some(
    ({ purpose, version, withdrawnAt }) =>
      purpose === consent.purpose && version === consent.version && !withdrawnAt,
  )
  return inForce ? [...list] : [...list, { ...consent, channel: 'portal' }]
}

export const withdrawConsent = (list: readonly Consent[], purpose: string, at: string): Consent[] =>
  list.map((row) =>
    row.purpose === purpose && !row.withdrawnAt ? { ...row, withdrawnAt: at } : row,
  )
