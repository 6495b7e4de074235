/** The part of wechat-api 1.35.1 this channel uses; the package ships no types. */
declare module 'wechat-api' {
  type Callback = (error: Error | null, data?: unknown, response?: unknown) => void
  type StoredToken = { accessToken: string; expireTime: number }
  type RequestOptions = {
    type?: string
    dataType?: string
    data?: unknown
    form?: FormData
    headers?: Record<string, string>
    timeout?: number
    stream?: unknown
  }

  interface WechatApi {
    endpoint: string
    token?: StoredToken
    request(url: string, options: RequestOptions, callback: Callback): void
    getAccessToken(callback: (error: Error | null, token?: StoredToken) => void): unknown
    preRequest(method: (...args: never[]) => void, args: ArrayLike<unknown>): void
    getIp(callback: Callback): void
    previewNews(openid: string, mediaId: string, callback: Callback): void
  }

  const WechatApi: {
    new (
      appId: string,
      appSecret: string,
      getToken: (callback: (error: Error | null, token?: StoredToken) => void) => void,
      saveToken: (token: StoredToken, callback: (error: Error | null) => void) => void,
    ): WechatApi
    mixin(methods: Record<string, unknown>): void
    prototype: WechatApi
  }

  export type { Callback, RequestOptions, StoredToken }
  export default WechatApi
}
