import type { Context, Receipt, Rendition } from '../contract'
import { status } from './answers'
import { call } from './api'
import { fittedPicture } from './picture'
import { manifest } from './manifest'
import { receiptFor } from './receipts'
import { ripOf } from './rip'
import { settingsOf } from './settings'

const COMMERCIAL = 'https://c.api.weibo.com'

/** `2/statuses/share.json`, the only write an ordinary app has; multipart only when there is a picture. */
export const share = async (rendition: Rendition, context: Context): Promise<Receipt> => {
  const settings = settingsOf(context.account)
  const files = []
  for (const picture of rendition.pictures.slice(0, settings.pictures))
    files.push({ name: 'pic', file: await fittedPicture(picture, context) })
  if (settings.dailyWrites) await context.spend('statuses/share', settings.dailyWrites)
  const { data } = await call(context, {
    path: '2/statuses/share.json',
    ...(settings.isCommercial && { baseUrl: commercialBase(context) }),
    method: 'POST',
    params: {
      status: rendition.parts.status ?? '',
      rip: ripOf(context.account),
      // Not documented for the open interface (confidence B): sent to the commercial one alone.
      ...(settings.longText && { is_longtext: '1' }),
    },
    files,
    mutating: true,
    answer: status,
  })
  return receiptFor(data, context)
}

/** An account that points at another server has its commercial interface there too, unless it says otherwise. */
const commercialBase = ({ account, baseUrl }: Context): string => {
  const { commercialBaseUrl } = settingsOf(account)
  if (commercialBaseUrl) return commercialBaseUrl
  return baseUrl === manifest.defaultBaseUrl ? COMMERCIAL : baseUrl
}
