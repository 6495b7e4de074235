import type { Payload } from 'payload'
import type { Receipt } from '@publishers/contract'
import { observationOf } from './desk'
import { proofFor } from './evidence'
import type { HandOffDesk } from './handOffDesk'
import { readJournal } from './journalRows'

/** What a person needs on the screen to publish by hand. */
export type HandOff = {
  links: NonNullable<Receipt['links']>
  instructions: string[]
  /** Texts to paste, by the rendition's names, in the order they are asked for. */
  texts: { name: string; text: string }[]
  /** `GET /api/deliveries/:id/package` gives files. */
  hasPackage: boolean
  /** What a confirmation has to come with. */
  proof: { url: boolean; screenshot: boolean }
}

/** Links are made anew where they age; the platform is changed in nothing. */
export async function handOffOf({
  payload,
  desk: { delivery, publisher, context, rendition },
}: {
  payload: Payload
  desk: HandOffDesk
}): Promise<HandOff> {
  const entries = await readJournal({ payload, id: delivery.id })
  const isRecall = delivery.action === 'recall'
  const canRelink = publisher.relink && delivery.action === 'publish' && delivery.receipt?.links
  const links = canRelink
    ? await publisher.relink?.(observationOf({ delivery, entries }), context)
    : delivery.receipt?.links
  return {
    links: isRecall ? [] : (links ?? []),
    instructions: delivery.instructions ?? [],
    texts: isRecall ? [] : textsOf(rendition?.parts ?? {}),
    hasPackage: Boolean(!isRecall && publisher.pack && rendition),
    proof: proofFor(delivery),
  }
}

const PASTED = ['shortTitle', 'title', 'text']

const textsOf = (parts: Readonly<Record<string, string>>) => {
  const texts = PASTED.map((name) => ({ name, text: parts[name] ?? '' })).filter(({ text }) => text)
  return texts.filter(({ text }, index) => texts.findIndex((each) => each.text === text) === index)
}
