import { librarySuite } from './librarySuite'

librarySuite({
  start: async () => {
    delete process.env.S3_BUCKET
    return { stop: async () => undefined }
  },
})
