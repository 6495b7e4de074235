import { HELD } from '../certainty'
import type { Phase } from '../context'
import type { Finding } from '../finding'

/** What providers said, asked before the phases ran; one that failed, or was unsure, only marks. */
export const externalProviders: Phase = {
  name: 'externalProviders',
  run: ({ answers, text }) =>
    answers.flatMap(({ decision, labels, provider, failed }): Finding[] => {
      const whole = {
        phase: 'externalProviders',
        source: provider,
        text,
        start: 0,
        end: text.length,
      }
      if (failed !== undefined)
        return [{ axis: 'mark', label: 'provider-failed', confidence: 1, ...whole }]
      if (decision === 'pass') return []
      const found = labels.map(({ id, confidence, source, spans: [span] }): Finding => {
        const { start, end } = span ?? { start: 0, end: text.length }
        const sure = decision === 'block' ? confidence : Math.min(confidence, HELD)
        const said = { source: `${provider}:${source}`, text: text.slice(start, end), start, end }
        return { axis: 'violation', label: id, confidence: sure, ...whole, ...said }
      })
      return [...found, { axis: 'mark', label: 'provider-unsure', confidence: 1, ...whole }]
    }),
}
