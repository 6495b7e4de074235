import { createHash } from 'node:crypto'

export type Signed = { nonceStr: string; ticket: string; timestamp: string }

/** The H5 signature: lower-case hex MD5, keys in alphabetical order. */
export const signatureOf = ({ nonceStr, ticket, timestamp }: Signed): string =>
  createHash('md5')
    .update(`nonce_str=${nonceStr}&ticket=${ticket}&timestamp=${timestamp}`)
    .digest('hex')

type Sharing = Signed & {
  clientKey: string
  shareId: string
  /** Address the phone fetches the film from. */
  videoPath: string
  title: string
  shortTitle?: string
  topics: string[]
  privateStatus: number
}

/**
 * The address that opens Douyin's publishing page with our film. `state` comes back as `share_id` in the push.
 * https://developer.open-douyin.com/docs/resource/zh-CN/dop/develop/sdk/web-app/h5/share-to-h5
 */
export const schemaOf = (sharing: Sharing): string => {
  const { clientKey, shareId, videoPath, title, shortTitle, topics, privateStatus } = sharing
  const parameters: Record<string, string> = {
    share_type: 'h5',
    client_key: clientKey,
    nonce_str: sharing.nonceStr,
    timestamp: sharing.timestamp,
    signature: signatureOf(sharing),
    state: shareId,
    video_path: videoPath,
    share_to_publish: '1',
    title,
    ...(shortTitle && { short_title: shortTitle }),
    ...(topics.length > 0 && { hashtag_list: JSON.stringify(topics) }),
    ...(privateStatus !== 0 && { private_status: String(privateStatus) }),
  }
  // Not URLSearchParams: an app reads its scheme with %20, not +.
  const query = Object.entries(parameters)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')
  return `snssdk1128://openplatform/share?${query}`
}
