import { fromBeijingClock } from '@/beijing'
import { exactTime } from '../look/timeWords'

/** ISO → what `<input type="datetime-local">` shows, in Beijing time like every time in the panel. */
export const toLocalInput = (iso: string): string => exactTime(iso).replace(' ', 'T')

/** The input's text → ISO; '' (cleared) stays '', which means "at once". */
export function fromLocalInput(text: string): string {
  const date = fromBeijingClock(text)
  return Number.isNaN(date.getTime()) ? '' : date.toISOString()
}
