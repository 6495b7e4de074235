import type { Finding, Rendition } from './contract'

export const block = (field: string, code: string, message: string, remedy: string): Finding => ({
  level: 'block',
  field,
  code,
  message,
  remedy,
})

export const warn = (field: string, code: string, message: string, remedy: string): Finding => ({
  level: 'warn',
  field,
  code,
  message,
  remedy,
})

/** Losses an editor has to hear of, by `what`: the field they concern and what to do. */
export type Heard = readonly (readonly [what: string, field: string, remedy: string])[]

export const lossFindings = ({ losses }: Rendition, heard: Heard): Finding[] =>
  heard.flatMap(([what, field, remedy]) => {
    const loss = losses.find((each) => each.what === what)
    return loss ? [warn(field, `loss-${what}`, loss.message, remedy)] : []
  })

/** Where a channel takes nothing but a film. */
export const noFilm: Finding = block(
  'film',
  'film-missing',
  '还没有成片',
  '请在稿件的「短片」里生成成片，看过并选用后再送审。',
)
