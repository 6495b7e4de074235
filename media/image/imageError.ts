/** Why a picture cannot be used; `code` is closed so that a caller can word it for its readers. */
export class ImageError extends Error {
  readonly code: 'unsupported' | 'corrupt' | 'tooLarge'

  constructor(code: ImageError['code'], message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'ImageError'
    this.code = code
  }
}
