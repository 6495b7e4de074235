/** Words of the channel previews. */
export const previewWords = {
  variant: ['改写', 'Variant'],
} as const
