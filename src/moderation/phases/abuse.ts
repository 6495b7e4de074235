import { judgeAbuse } from '../abuse/judgeAbuse'
import type { Context, Phase } from '../context'
import type { Finding } from '../finding'
import { mayNeedHelp } from '../intent/mayNeedHelp'
import { ruleFindings } from '../ruleFindings'

const LABELS = ['abuse'] as const
/** Few words say little to a model that learnt from long ones. */
const SHORT = 15
const SURE_WHEN_SHORT = 0.55
/** The model alone refuses nobody: it is wrong once in ten, and oftener about the angry. */
const HELD = 0.69

/** So many characters beside the insult may be what it is about. */
const MORE = 12

/** Insults at persons: by the words, else by the model, which sees the tone of a whole comment and no single word. */
export const abuse: Phase = {
  name: 'abuse',
  run: (context) => {
    const named = ruleFindings({ context, phase: 'abuse', labels: LABELS })
    if (named.length > 0)
      return mayNeedHelp(context) || saysMore(context, named) ? named.map(held) : named
    const probability = judgeAbuse(context)
    const { text } = context
    if (probability < (text.length < SHORT ? SURE_WHEN_SHORT : 0.5)) return []
    const found: Finding = {
      axis: 'violation',
      label: 'abuse',
      confidence: Math.min(probability, HELD),
      phase: 'abuse',
      source: 'model',
      text,
      start: 0,
      end: text.length,
    }
    return [found]
  },
}

const held = (finding: Finding): Finding => ({
  ...finding,
  confidence: Math.min(finding.confidence, HELD),
})

function saysMore({ text }: Context, insults: readonly Finding[]): boolean {
  const first = Math.min(...insults.map(({ start }) => start))
  const last = Math.max(...insults.map(({ end }) => end))
  return text.length - (last - first) >= MORE
}
