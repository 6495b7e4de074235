import type { Endpoint, PayloadRequest } from 'payload'
import { PublisherError } from '@publishers/errors'
import { fetchPublicImage } from '@publishers/fetchPublicImage'
import { idOf, organizationsWith, rolesOf } from '@/access/scope'
import { storeOnce } from '@/library/uploadEndpoint'

/**
 * `POST /api/media/rehost { url, alt?, caption? }` → `{ id, url }`: fetches a pasted picture into the library.
 * Nobody knows its licence, so it is stored as unknown, and a reviewer will ask.
 */
export const rehostEndpoint: Endpoint = {
  path: '/rehost',
  method: 'post',
  handler: async (req) => {
    if (!req.user) return refuse(401, '请先登录。')
    if ((await organizationsWith(req, 'media.write')).length === 0)
      return refuse(403, '您没有上传图片的权限。')
    const { url, alt, caption } = await bodyOf(req)
    if (typeof url !== 'string' || url.length > 2_000) return refuse(400, '缺少图片网址。')
    try {
      const { data, mimeType, filename } = await fetchPublicImage(url)
      const id = await store(req, { data, mimeType, filename, alt, caption })
      return Response.json({ id })
    } catch (error) {
      if (error instanceof PublisherError) return refuse(422, `图片没有取到：${error.message}`)
      throw error
    }
  },
}

const refuse = (status: number, message: string) =>
  Response.json({ errors: [{ message }] }, { status })

async function bodyOf(req: PayloadRequest): Promise<Record<string, unknown>> {
  const body: unknown = await req.json?.()
  return body && typeof body === 'object' ? (body as Record<string, unknown>) : {}
}

type Picture = { data: Buffer; mimeType: string; filename: string; alt: unknown; caption: unknown }

/** The same bytes in the same unit are the same picture. */
async function store(req: PayloadRequest, { data, mimeType, filename, alt, caption }: Picture) {
  const text = (value: unknown) => (typeof value === 'string' ? value.slice(0, 200) : undefined)
  const { doc } = await storeOnce({
    req,
    data: {
      alt: text(alt),
      caption: text(caption),
      licence: 'none',
      aiUsage: 'none',
      organization: idOf(rolesOf(req.user)[0]?.organization) as never,
    },
    file: {
      data,
      mimetype: mimeType,
      name: `${Date.now().toString(36)}-${filename}`,
      size: data.length,
    },
  })
  return doc.id
}
