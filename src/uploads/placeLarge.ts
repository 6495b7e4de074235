import type { CollectionBeforeChangeHook } from 'payload'

/**
 * A large file is moved under the name that Payload has just found for it. On a disk Payload then copies the file onto
 * itself, which does nothing; in a bucket it is told that the file is there.
 */
export const placeLarge: CollectionBeforeChangeHook = async ({ data, req }) => {
  const { file, context } = req
  if (!context.placeOriginal || !file?.tempFilePath || !data.filename) return data
  const isPlaced = await context.placeOriginal({
    filename: data.filename,
    mimeType: file.mimetype,
  })
  if (isPlaced) Object.assign(file, { clientUploadContext: { placed: true } })
  return data
}
