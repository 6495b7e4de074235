import { z } from 'zod'
import type { Violation } from '../vocabulary'
import type { ProviderAnswer } from './contract'
import { spansOf } from './spansOf'

const positions = z
  .array(z.object({ Start: z.number(), End: z.number() }))
  .nullish()
  .catch(null)
const label = z.object({
  Label: z.string().optional(),
  SubLabel: z.string().nullish().catch(null),
  Score: z.number().optional(),
  Keywords: z.array(z.string()).nullish(),
})

/** Where it stands only helps to find it: however that comes, the labels count. @see [TextModeration](https://cloud.tencent.com/document/api/1124/51860) */
const answer = z.object({
  Response: label.extend({
    Error: z.object({ Code: z.string(), Message: z.string() }).optional(),
    Suggestion: z.enum(['Pass', 'Review', 'Block']).optional(),
    DetailResults: z
      .array(
        label.extend({
          Label: z.string(),
          Suggestion: z.string().optional(),
          HitInfos: z
            .array(z.object({ Keyword: z.string().nullish(), Positions: positions }))
            .nullish()
            .catch(null),
        }),
      )
      .nullish(),
    HitSnippetInfos: z
      .array(z.object({ Snippet: z.string().nullish(), Positions: positions }))
      .nullish()
      .catch(null),
    BizType: z.string().optional(),
  }),
})

const LABELS: Readonly<Record<string, Violation>> = {
  Polity: 'sensitive',
  Porn: 'illegal',
  Sexy: 'illegal',
  Illegal: 'illegal',
  Terror: 'illegal',
  Abuse: 'abuse',
  Ad: 'ad',
  Spam: 'spam',
  Fraud: 'fraud',
  Custom: 'sensitive',
}

const DECISIONS = { Pass: 'pass', Review: 'review', Block: 'block' } as const

type Answered = { raw: unknown; text: string; ms: number }

export function fromTencentTextModeration({ raw, text, ms }: Answered): ProviderAnswer {
  const { Response: response } = answer.parse(raw)
  const base = { raw, provider: 'tencent', modelVersion: response.BizType, ms }
  if (response.Error || !response.Suggestion)
    return {
      ...base,
      decision: 'review',
      labels: [],
      failed: response.Error?.Code ?? 'no suggestion',
    }
  const top = response.Label ?? 'Normal'
  const { SubLabel, Score, Keywords } = response
  const whole = { Label: top, SubLabel, Score, Keywords, HitInfos: null, Suggestion: undefined }
  const details = response.DetailResults?.length ? response.DetailResults : [whole]
  const snippets = (response.HitSnippetInfos ?? []).map(({ Snippet, Positions }) => ({
    said: Snippet,
    positions: Positions,
  }))
  const labels = details.flatMap((detail) => {
    const id = LABELS[detail.Label]
    // What they looked for and did not find is listed as well.
    if (!id || detail.Suggestion === 'Pass') return []
    const words = detail.Keywords ?? []
    const hits = (detail.HitInfos ?? []).map(({ Keyword, Positions }) => ({
      said: Keyword,
      positions: Positions,
    }))
    // Snippets belong to no label of their own, but to the one that counts.
    const isTop = detail.Label === top
    const spans = placesOf(text, isTop ? [...hits, ...snippets] : hits)
    const finer = detail.SubLabel || (isTop ? response.SubLabel : undefined)
    return [
      {
        id,
        confidence: (detail.Score ?? 100) / 100,
        source: finer ? `${detail.Label}:${finer}` : detail.Label,
        words,
        spans: spans.length > 0 ? spans : spansOf(text, words),
      },
    ]
  })
  return { ...base, decision: DECISIONS[response.Suggestion], labels }
}

type Place = { start: number; end: number }
type Hit = { said?: string | null; positions?: { Start: number; End: number }[] | null }

/** In the order of the text, each once. */
function placesOf(text: string, hits: readonly Hit[]): Place[] {
  const places = hits.flatMap((hit) => placesOfHit(text, hit))
  const unique = new Map(places.map((place) => [`${place.start}:${place.end}`, place]))
  return [...unique.values()].sort((a, b) => a.start - b.start || a.end - b.end)
}

/** They do not say whether a position counts UTF-16 units or characters: the words tell, and stand in for positions that miss them. */
function placesOfHit(text: string, { said, positions: given }: Hit): Place[] {
  const units = (given ?? []).map(({ Start, End }) => ({ start: Start, end: End }))
  const signs = units.map(({ start, end }) => inUnits(text, start, end))
  const fitting = [units, signs].find((places) => said && says(text, places, said))
  if (fitting) return fitting
  const found = said ? spansOf(text, [said]) : []
  return found.length > 0 ? found : units.filter((place) => isInside(text, place))
}

/** Several positions are the same word again, or the parts of one that is torn. */
function says(text: string, places: readonly Place[], said: string): boolean {
  const words = places.map(({ start, end }) => text.slice(start, end))
  return words.length > 0 && (words.join('') === said || words.every((word) => word === said))
}

function inUnits(text: string, from: number, to: number): Place {
  const signs = [...text]
  const start = signs.slice(0, from).join('').length
  return { start, end: start + signs.slice(from, to).join('').length }
}

const isInside = (text: string, { start, end }: Place): boolean =>
  Number.isInteger(start) &&
  Number.isInteger(end) &&
  0 <= start &&
  start < end &&
  end <= text.length
