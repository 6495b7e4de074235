/** Why no film came out: `message` for the editor, in Chinese. `isOurs` false: the machine lacks something. */
export class VideoError extends Error {
  constructor(
    message: string,
    readonly code: 'noFfmpeg' | 'badMedia' | 'ffmpegFailed' | 'badStoryboard',
    options?: { cause?: unknown },
  ) {
    super(message, options)
    this.name = 'VideoError'
  }
}
