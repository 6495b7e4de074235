import { judgeIntent } from '../../src/moderation/intent/judgeIntent'
import { judgeAbuse } from '../../src/moderation/abuse/judgeAbuse'
import type { Knowledge } from '../../src/moderation/context'
import type { Finding } from '../../src/moderation/finding'
import { readingOf } from '../../src/moderation/readingOf'
import { toneScores } from '../../src/moderation/sentiment/judgeSentiment'
import type { LabelledText } from './readRows'

/** A row's scores by the whole of the sentiment phase, words and emoticons in them. */
export function toneScoresOf({ text }: LabelledText, knowledge: Knowledge): Float64Array {
  const reading = readingOf({ text, cues: knowledge.cues })
  const { intent: label, confidence } = judgeIntent({ reading, knowledge })
  const intent: Finding = {
    axis: 'intent',
    label,
    confidence,
    phase: 'intent',
    text,
    start: 0,
    end: text.length,
  }
  return toneScores({ reading, knowledge, findings: [intent] }).scores
}

export function abuseOf({ text }: LabelledText, knowledge: Knowledge): number {
  return judgeAbuse({ reading: readingOf({ text, cues: knowledge.cues }), knowledge })
}
