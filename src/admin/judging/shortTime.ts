import { dayAndTime } from '@/campaign/moments'

/** `11 月 21 日 18:00`, and 24:00 for the end of a day: the clock of Beijing wherever the judge sits. */
export const shortTime = (at: string): string => dayAndTime(new Date(at))
