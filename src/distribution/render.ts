import crypto from 'node:crypto'
import type { Account, Content, Finding, Publisher, Rendition } from '@publishers/contract'
import { PublisherError } from '@publishers/errors'

/** The rendition of an approved revision. Throws `content` with the first blocking finding. */
export function renderChecked({
  publisher,
  content,
  account,
}: {
  publisher: Publisher
  content: Content
  account: Account
}): {
  rendition: Rendition
  findings: Finding[]
} {
  const rendition = publisher.render(content, account)
  const findings = publisher.validate(rendition, account)
  demandSendable(findings)
  return { rendition, findings }
}

/** Throws `content` with the first blocking finding. */
export function demandSendable(findings: readonly Finding[]): void {
  const [first, ...others] = findings.filter(({ level }) => level === 'block')
  if (!first) return
  const more = others.length > 0 ? `（另有 ${others.length} 个问题）` : ''
  throw new PublisherError(`${first.message}${more}`, {
    kind: 'content',
    code: first.code,
    remedy: first.remedy,
  })
}

export const renditionHash = (rendition: Rendition): string =>
  rendition.sha256 ||
  crypto.createHash('sha256').update(JSON.stringify(rendition.parts)).digest('hex')
