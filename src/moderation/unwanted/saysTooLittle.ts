import type { Context } from '../context'

/** Grams: nine characters. Of less the model knows too little to say what no word says. */
const FEWEST = 28

export const saysTooLittle = ({ reading }: Pick<Context, 'reading'>): boolean =>
  reading.grams().length < FEWEST
