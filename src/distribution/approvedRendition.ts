import { sameId } from '@/access/scope'
import type { Rendition } from '@publishers/contract'
import { PublisherError } from '@publishers/errors'
import type { ApprovedRun } from './approval'
import { approvedContent } from './approval'
import type { Desk } from './desk'
import { demandSendable, renderChecked, renditionHash } from './render'
import { storedRendition } from './storeRenditions'

/**
 * Exactly what was approved for the delivery's account. A setting or a program changed since makes another rendition,
 * which nobody approved: the kept one is sent. Throws `renditionChanged` where none was kept and they differ.
 */
export async function approvedRendition(
  { payload, publisher, open, delivery }: Pick<Desk, 'payload' | 'publisher' | 'open' | 'delivery'>,
  run: ApprovedRun,
): Promise<Rendition> {
  const { account } = open
  const content = await approvedContent({ payload, run, account: delivery.account })
  const approved = run.renditions?.find((one) => sameId(one.account, delivery.account))?.sha256
  const kept =
    approved && (await storedRendition({ payload, revision: run.revision, sha256: approved }))
  if (kept) {
    demandSendable(publisher.validate(kept, account))
    return kept
  }
  const { rendition } = renderChecked({ publisher, content, account })
  if (approved && renditionHash(rendition) !== approved) throw renditionChanged()
  return rendition
}

const renditionChanged = () =>
  new PublisherError('这个账号要发的内容和批准时不一样了', {
    kind: 'content',
    code: 'renditionChanged',
    remedy: '账号设置或程序在批准之后有变动；请重新送审，批准新的样子后再发。',
  })
