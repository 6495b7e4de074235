import type { Phase } from '../context'
import type { Finding } from '../finding'
import { findLinks, isAllowedHost } from '../links/findLinks'
import { ruleFindings } from '../ruleFindings'
import { violationFinding } from '../violationFinding'

const LABELS = ['ad', 'fraud', 'illegal'] as const

/** Advertising, swindles and forbidden trade by their words, and addresses nobody trusts yet. */
export const adsAndLinks: Phase = {
  name: 'adsAndLinks',
  run: (context) => {
    const mapped = context.reading.folded()
    const links = findLinks(mapped.text)
      .filter(({ host }) => !isAllowedHost(host, context.knowledge.allowedHosts))
      .map(({ host, start, end, confidence }) =>
        violationFinding({
          original: context.text,
          mapped,
          from: start,
          to: end,
          label: 'link',
          confidence,
          phase: 'adsAndLinks',
          source: host,
        }),
      )
    // The host of a mail address is part of that.
    const others = links.filter((link) => !context.findings.some((known) => covers(known, link)))
    const offers = ruleFindings({ context, phase: 'adsAndLinks', labels: LABELS })
    const isWorse = offers.some(({ label }) => label !== 'ad')
    // A swindle that asks to be contacted is that, and no advertisement besides.
    return [...offers.filter(({ label }) => label !== 'ad' || !isWorse), ...others]
  },
}

const covers = (known: Finding, link: Finding): boolean =>
  known.axis === 'violation' && known.start <= link.start && link.end <= known.end
