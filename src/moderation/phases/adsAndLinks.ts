import type { Context, Phase } from '../context'
import type { Finding } from '../finding'
import { isAllowedHost } from '../links/findLinks'
import { offerFindings } from '../unwanted/offerFindings'
import { violationFinding } from '../violationFinding'

/** Advertising, swindles and forbidden trade, and addresses nobody trusts yet. */
export const adsAndLinks: Phase = {
  name: 'adsAndLinks',
  run: (context) => {
    const links = linkFindings(context)
    const findings = [...context.findings, ...links]
    return [...offerFindings({ ...context, findings }), ...links]
  },
}

function linkFindings({ text, reading, knowledge, findings }: Context): Finding[] {
  const mapped = reading.folded()
  return (
    reading
      .links()
      .filter(({ host }) => !isAllowedHost(host, knowledge.allowedHosts))
      .map(({ host, start, end, confidence }) =>
        violationFinding({
          original: text,
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
      .filter((link) => !findings.some((known) => covers(known, link)))
  )
}

const covers = (known: Finding, link: Finding): boolean =>
  known.axis === 'violation' && known.start <= link.start && link.end <= known.end
