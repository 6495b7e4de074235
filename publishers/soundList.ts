import { z } from 'zod'

/** A list of which what cannot be read is left out: one odd element must not cost the others. */
export const soundList = <Element extends z.ZodType>(element: Element) =>
  z
    .array(z.unknown())
    .nullish()
    .transform((all) => {
      const read = (all ?? []).map((each) => element.safeParse(each))
      return {
        list: read.flatMap(({ data, success }) => (success ? [data as z.output<Element>] : [])),
        isPartial: read.some(({ success }) => !success),
      }
    })
