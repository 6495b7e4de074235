import type { Context, Outcome, Prepared, Receipt, Rendition } from '../contract'
import type { Journal } from '../journal'
import { checklist } from './checklist'

/**
 * Calls nobody: one journaled step, `package.made`, says from when the package may be taken, and a person does the
 * rest. Outcome `handedOff`; it ends with the person's word, a link and a screenshot.
 */
export const commit = async (
  rendition: Rendition,
  _prepared: Prepared,
  journal: Journal,
  context: Context,
): Promise<Outcome> => {
  const receipt = await journal.step('package.made', async () => made(rendition, context))
  return handedOff(rendition, receipt)
}

export const handedOff = (rendition: Rendition, receipt: Receipt): Outcome => ({
  state: 'handedOff',
  receipt,
  instructions: checklist(rendition),
})

const made = ({ sha256 }: Rendition, { baseUrl, now }: Context): Receipt => ({
  ids: { package: sha256 },
  at: now().toISOString(),
  links: [{ label: '打开视频号助手', href: baseUrl }],
})
