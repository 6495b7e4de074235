/** Name of a cover among the prepared uploads, by the article's place in the message, from 0. */
export const coverName = (index: number): string => (index === 0 ? 'cover' : `cover:${index}`)
