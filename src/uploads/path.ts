export const UPLOADS_PATH = '/api/uploads'

export const isUploadPath = (path: string): boolean =>
  path === UPLOADS_PATH || path.startsWith(`${UPLOADS_PATH}/`)

/** The id in the address: what we made, and nothing else. */
export const uploadIdIn = (path: string): string | undefined =>
  /^\/api\/uploads\/([0-9a-f]{32})\/?$/.exec(path)?.[1]
