import { judgeAbuse } from '../abuse/judgeAbuse'
import { held } from '../certainty'
import type { Context, Phase } from '../context'
import type { Finding } from '../finding'
import { mayNeedHelp } from '../intent/mayNeedHelp'
import { ruleFindings } from '../ruleFindings'

const LABELS = ['abuse'] as const
/** Few words say little to a model that learnt from long ones. */
const SHORT = 15
const SURE_WHEN_SHORT = 0.55
/** Where the model agrees less than this with the words, they may be said among friends. */
const AGREES = 0.1

/** So many characters beside the insult may be what it is about. */
const MORE = 12

/** Insults at persons: by the words, else by the model, which sees the tone of a whole comment and no single word. */
export const abuse: Phase = {
  name: 'abuse',
  run: (context) => {
    const named = ruleFindings({ context, phase: 'abuse', labels: LABELS })
    const probability = judgeAbuse(context)
    if (named.length > 0) {
      const isForPerson = mayNeedHelp(context) || saysMore(context, named) || probability < AGREES
      return isForPerson ? named.map(held) : named
    }
    const { text } = context
    if (probability < (text.length < SHORT ? SURE_WHEN_SHORT : 0.5)) return []
    const found: Finding = {
      axis: 'violation',
      label: 'abuse',
      confidence: probability,
      phase: 'abuse',
      source: 'model',
      text,
      start: 0,
      end: text.length,
    }
    // It is wrong once in ten, and oftener about the angry: alone it refuses nobody.
    return [held(found)]
  },
}

function saysMore({ text }: Context, insults: readonly Finding[]): boolean {
  const first = Math.min(...insults.map(({ start }) => start))
  const last = Math.max(...insults.map(({ end }) => end))
  return text.length - (last - first) >= MORE
}
