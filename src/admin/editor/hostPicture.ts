/** Brings one pasted picture into the media library. Returns its id, or the reason in words. */
export async function hostPicture({
  src,
  alt,
  caption,
}: {
  src: string
  alt: string
  caption: string
}): Promise<{ id: string | number } | { problem: string }> {
  if (src.startsWith('file:') || src.startsWith('blob:'))
    return { problem: '图片在您的电脑里，请单独上传' }
  try {
    const response = src.startsWith('data:')
      ? await upload(src, alt, caption)
      : await rehost(src, alt, caption)
    const body = (await response.json()) as {
      id?: string | number
      doc?: { id: string | number }
      errors?: { message: string }[]
    }
    const id = body.doc?.id ?? body.id
    return response.ok && id !== undefined
      ? { id }
      : { problem: body.errors?.[0]?.message ?? '图片没有存成' }
  } catch {
    return { problem: '网络不通，图片没有存成' }
  }
}

const rehost = (url: string, alt: string, caption: string) =>
  fetch('/api/media/rehost', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ url, alt, caption }),
  })

async function upload(src: string, alt: string, caption: string): Promise<Response> {
  const blob = await (await fetch(src)).blob()
  const form = new FormData()
  form.append('_payload', JSON.stringify({ alt, caption, licence: 'none' }))
  form.append('file', blob, `pasted-${Date.now().toString(36)}.${blob.type.split('/')[1] ?? 'png'}`)
  return fetch('/api/media', { method: 'POST', credentials: 'same-origin', body: form })
}
