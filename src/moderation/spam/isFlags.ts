const FLAGS = /^(?:\p{Regional_Indicator}{2}|[\s\p{P}])+$/u
/** Of more even a cheer is a flood. */
const MOST = 30

/** A row of flags is a cheer, and its letters are no words. The text as it was written. Pure. */
export const isFlags = (text: string): boolean => {
  if (text.length > 8 * MOST || !FLAGS.test(text)) return false
  return (text.match(/\p{Regional_Indicator}{2}/gu) ?? []).length <= MOST
}
