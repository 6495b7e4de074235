import type { LabelledText } from './readRows'

export const ownRows = (): LabelledText[] => []
