import 'payload'

declare module 'payload' {
  export interface RequestContext {
    /** Left by a resumable upload of a large file: puts it where originals are kept, without copying it through memory. */
    placeOriginal?: (as: { filename: string; mimeType: string }) => Promise<boolean>
  }
}
