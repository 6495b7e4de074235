import type { Level } from '@/opinion/alertLevel'
import type { AlertRow } from '@/opinion/alertRow'
import type { Tone } from '../look/states'
import type { IconName } from '../look/Icon'

export type AlertShown = AlertRow

/** What the person may do about alerts somewhere; the server looks at each. */
export type May = { moderate: boolean; write: boolean }

/** A level as a word with a colour and a sign. */
export const LEVEL_LOOKS: Readonly<
  Record<Level, { zh: string; en: string; tone: Tone; icon: IconName }>
> = {
  blue: { zh: '蓝色预警', en: 'Blue', tone: 'going', icon: 'flag' },
  yellow: { zh: '黄色预警', en: 'Yellow', tone: 'warn', icon: 'flag' },
  orange: { zh: '橙色预警', en: 'Orange', tone: 'warn', icon: 'alert' },
  red: { zh: '红色预警', en: 'Red', tone: 'bad', icon: 'alert' },
}

export const ALERT_STATES: Readonly<Record<string, { zh: string; en: string }>> = {
  open: { zh: '待处置', en: 'Open' },
  handling: { zh: '处置中', en: 'Being handled' },
  closed: { zh: '已解除', en: 'Closed' },
}
